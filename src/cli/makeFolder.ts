import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

import { errorCode } from './commandError'

/**
 * Makes a folder and those above it, step by step: Node's own `recursive` hides the reason on a read-only disk, and never
 * ends below `/proc`. Root's folders let others pass, whatever the umask says: the database's user has to.
 */
export const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  try {
    mkdirSync(folder)
    if (process.getuid?.() === 0) chmodSync(folder, 0o755)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}
