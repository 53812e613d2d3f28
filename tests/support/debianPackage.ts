import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const commandsFor = (name: string): readonly (readonly string[])[] => [
  ['update', '-qq'],
  ['install', '-y', '-qq', '--no-install-recommends', name],
]

const aptGet = (args: readonly string[]): boolean =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** Installs a package of Debian's, where this is Debian and the tests run as root. @returns whether it did */
export const installDebianPackage = (name: string): boolean =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && commandsFor(name).every(aptGet)
