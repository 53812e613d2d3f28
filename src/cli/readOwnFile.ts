import { readFileSync, statSync } from 'node:fs'

import { CommandError } from './commandError'
import { folderInTheWay } from './explainError'

/**
 * The text of a small file of ours, trimmed; undefined when there is none.
 * @throws CommandError when it is a folder, which Node's own error would not name
 */
export const readOwnFile = (file: string): string | undefined => {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found?.isDirectory()) throw new CommandError(folderInTheWay(file))
  return found && readFileSync(file, 'utf8').trim()
}
