import { spawnSync } from 'node:child_process'

import { installDebianPackage } from '../debianPackage'

/** Debian's own: another Python on the machine does not see its packages. */
export const PYTHON = '/usr/bin/python3'

/** The parts of OpenStack Swift that answer for objects; `swift-proxy` is the one that speaks S3. */
const PACKAGES = ['python3-swift', 'swift-proxy', 'swift-account', 'swift-container', 'swift-object']

const isThere = (): boolean => {
  const needed = 'import swift.common.middleware.s3api.s3api, swift.proxy.server, swift.obj.server'
  return spawnSync(PYTHON, ['-c', needed], { stdio: 'ignore' }).status === 0
}

/** Whether Swift is here; installed first where it is missing and can be: for root on Debian. */
export const hasSwift = (): boolean => {
  if (isThere()) return true
  process.stderr.write('No OpenStack Swift found, which the tests of S3 run against: installing it.\n')
  return PACKAGES.every(installDebianPackage) && isThere()
}
