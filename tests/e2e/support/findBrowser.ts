import { existsSync } from 'node:fs'

import { chromium } from 'playwright-core'

/** Where Chrome and its relatives are found, by platform, most likely first. */
const COMMON_PATHS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/**
 * The path of a Chrome or Chromium on this machine: the one named by `CHROME_PATH`, else one in a usual place,
 * else the one Playwright keeps.
 * @throws when `CHROME_PATH` names a file that is not there: another browser would hide the mistake
 */
export const findBrowser = (): string | undefined => {
  const named = process.env.CHROME_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROME_PATH is ${named}, but there is no such file.`)
  }
  return [...(COMMON_PATHS[process.platform] ?? []), chromium.executablePath()].find((path) =>
    existsSync(path),
  )
}
