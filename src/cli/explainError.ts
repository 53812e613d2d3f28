import { DomainError } from '@/domain/errors'

import { CommandError, errorCode } from './commandError'

const pathOf = (error: unknown): string =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : 'the data folder'

/** Whether an error, or the output of a program, says that a disk has no room left. */
export const meansDiskFull = (problem: unknown): boolean => {
  if (typeof problem === 'string')
    return /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/.test(problem)
  const code = errorCode(problem)
  return code === 'ENOSPC' || code === 'EDQUOT' || code === '53100'
}

/** The sentence for a full disk; `folder` is what could not be written. */
export const diskFull = (folder: string): CommandError =>
  new CommandError(`The disk that holds ${folder} is full: free some space, then run the command again.`)

const isFieldError = (value: unknown): value is { path: string; message: string } =>
  typeof value === 'object' && value !== null && 'path' in value && 'message' in value

/** What the database or a rule refused: its code, and what to do. */
const refusedByRule = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('data' in error)) return undefined
  const { data } = error
  if (typeof data !== 'object' || data === null || !('code' in data)) return undefined
  return typeof data.code === 'string' ? `${data.code} — ${error.message}` : undefined
}

/** Payload's refusal of a record, field by field. By its shape: loading Payload for its class would take a second. */
const refusedFields = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('data' in error)) return undefined
  const { data } = error
  if (typeof data !== 'object' || data === null || !('errors' in data) || !Array.isArray(data.errors))
    return undefined
  return data.errors
    .filter(isFieldError)
    .map(({ path, message }) => `${path}: ${message}`)
    .join('\n')
}

const isMkdir = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'mkdir'

const cannotBeMade = (folder: string): string =>
  `${folder} cannot be made or written there: set DATA_DIR to a folder that can be written.`

/**
 * One sentence for what a person can put right: refusals by a rule, and errors of the file system.
 * @returns undefined for everything else: that is a fault of the program, and its details are worth seeing
 */
export const explainError = (error: unknown): string | undefined => {
  if (error instanceof CommandError) return error.message
  if (error instanceof DomainError) return `${error.code} — ${error.message}`
  const rule = refusedByRule(error)
  if (rule) return rule
  const fields = refusedFields(error)
  if (fields) return fields
  if (meansDiskFull(error)) return diskFull(pathOf(error)).message
  switch (errorCode(error)) {
    case 'EACCES':
    case 'EPERM':
      return `${pathOf(error)} may not be read or written by this user: run the command as the user that owns it, or set DATA_DIR to a folder of your own.`
    // A folder where the system allows none, such as below /proc.
    case 'ENOENT':
      return isMkdir(error) ? cannotBeMade(pathOf(error)) : undefined
    case 'EROFS':
      return cannotBeMade(pathOf(error))
    case 'ENOTDIR':
    case 'EEXIST':
      return `${pathOf(error)} is a file where a folder is needed: move it away, or set DATA_DIR to another folder.`
    default:
      return undefined
  }
}
