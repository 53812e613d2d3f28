import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

import { findBrowser } from './findBrowser'

type Command = readonly [program: string, ...args: string[]]

const PLAYWRIGHT: Command = [
  process.execPath,
  path.resolve('node_modules/playwright-core/cli.js'),
  'install',
  'chromium',
]

/** Debian's package brings the libraries a browser needs, which Playwright's download does not. */
const DEBIAN: readonly Command[] = [
  ['apt-get', 'update', '-qq'],
  ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
]

const run = ([program, ...args]: Command): boolean =>
  spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/**
 * The path of a browser, installed first where this machine has none: Debian's package for root, else Playwright's.
 * @throws with what to do, where neither works
 */
export const installedBrowser = (): string => {
  const present = findBrowser()
  if (present) return present

  process.stderr.write('No Chrome or Chromium found: installing one.\n')
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (isDebianRoot && DEBIAN.every(run)) {
    const installed = findBrowser()
    if (installed) return installed
  }
  run(PLAYWRIGHT)
  const installed = findBrowser()
  if (installed) return installed
  throw new Error(
    'The browser tests need Chrome or Chromium, and none could be installed. ' +
      'Install one (Debian: apt-get install chromium) or set CHROME_PATH to its program.',
  )
}
