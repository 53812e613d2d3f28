import { spawnSync } from 'node:child_process'
import path from 'node:path'

import { installDebianPackage } from '../../support/debianPackage'

import { findBrowser } from './findBrowser'

const installPlaywrights = (): void => {
  const args = [path.resolve('node_modules/playwright-core/cli.js'), 'install', 'chromium']
  spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

/**
 * The path of a browser, installed first where this machine has none: Debian's package for root, else Playwright's.
 * @throws with what to do, where neither works
 */
export const installedBrowser = (): string => {
  const present = findBrowser()
  if (present) return present

  process.stderr.write('No Chrome or Chromium found: installing one.\n')
  // Debian's package brings the libraries a browser needs, which Playwright's download does not.
  if (installDebianPackage('chromium')) {
    const installed = findBrowser()
    if (installed) return installed
  }
  installPlaywrights()
  const installed = findBrowser()
  if (installed) return installed
  throw new Error(
    'The browser tests need Chrome or Chromium, and none could be installed. ' +
      'Install one (Debian: apt-get install chromium) or set CHROME_PATH to its program.',
  )
}
