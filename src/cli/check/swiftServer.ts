import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Debian's own: another Python on the machine does not see its packages. */
const PYTHON = '/usr/bin/python3'
const NEEDED = 'import swift.common.middleware.s3api.s3api, swift.proxy.server, swift.obj.server'

const INSTALL = [
  ['update', '-qq'],
  [
    ...['install', '-y', '-qq', '--no-install-recommends'],
    ...['python3-swift', 'swift-proxy', 'swift-account', 'swift-container', 'swift-object'],
  ],
] as const

const isThere = (): boolean => spawnSync(PYTHON, ['-c', NEEDED], { stdio: 'ignore' }).status === 0

const aptGet = (args: readonly string[]): boolean =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/**
 * Whether OpenStack Swift is here, the server with an S3 API that the tests of files run against; installed first where it
 * is missing and this is a Debian as root.
 */
export const swiftServer = (): boolean => {
  if (isThere()) return true
  process.stderr.write('No OpenStack Swift found: installing it.\n')
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  return isDebianRoot && INSTALL.every(aptGet) && isThere()
}
