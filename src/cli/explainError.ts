import { existsSync, statfsSync } from 'node:fs'
import path from 'node:path'

import { DomainError } from '@/domain/errors'
import { env } from '@/lib/env'

import { CommandError, errorCode } from './commandError'

/** PostgreSQL makes its journal in files of 16 MB: with less than one and a little more to spare, it cannot go on. */
const ENOUGH_ROOM_BYTES = 20_000_000

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

/**
 * Whether the disk of the data folder is as good as full. When the embedded database ends for lack of room it cannot tell
 * its clients, nor its log on the same disk: all they see is that it is gone.
 */
export const hasNoRoom = (dataDir = env.dataDir): boolean => {
  try {
    const { bavail, bsize } = statfsSync(dataDir)
    return bavail * bsize < ENOUGH_ROOM_BYTES
  } catch {
    return false
  }
}

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

/** Below a file there can be no folder: the system names what was wanted there, we name the file. */
const fileInTheWay = (wanted: string): string =>
  existsSync(wanted) || wanted === path.dirname(wanted) ? wanted : fileInTheWay(path.dirname(wanted))

export const folderInTheWay = (file: string): string =>
  `${file} is a folder where a file is needed: move it away, then run the command again.`

/** What PostgreSQL and its client say when the connection ends in the middle of something. */
const CONNECTION_LOST = /^(Connection terminated|Client has encountered a connection error)/

const lostConnection = (error: unknown): boolean =>
  error instanceof Error &&
  (CONNECTION_LOST.test(error.message) ||
    ['57P01', '57P02', '57P03'].includes(errorCode(error) ?? '') ||
    lostConnection(error.cause))

/** What the database itself refused, in whatever wrapping it arrives. */
const databaseSentence = (error: unknown): string | undefined => {
  const code = errorCode(error)
  if (code === '53100')
    return 'The disk of the database is full: free some space there, then run the command again.'
  if (code === '42501')
    return 'The user of DATABASE_URL lacks rights in its database: let that user own the database and all that is in it, then run the command again.'
  if (lostConnection(error) && !hasNoRoom())
    return 'The connection to the database ended in the middle: see that it is running, then run the command again.'
  return undefined
}

/**
 * One sentence for what a person can put right: refusals by a rule, errors of the file system and of the database.
 * @returns undefined for everything else: that is a fault of the program, and its details are worth seeing
 */
export const explainError = (error: unknown): string | undefined => {
  if (error instanceof CommandError) return error.message
  if (error instanceof DomainError) return `${error.code} — ${error.message}`
  const rule = refusedByRule(error)
  if (rule) return rule
  const fields = refusedFields(error)
  if (fields) return fields
  const database = databaseSentence(error)
  if (database) return database
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
      return `${fileInTheWay(pathOf(error))} is a file where a folder is needed: move it away, or set DATA_DIR to another folder.`
    case 'EISDIR':
      return folderInTheWay(pathOf(error))
    default:
      // Whatever it says, the lack of room is the reason to begin with.
      return hasNoRoom() ? diskFull(env.dataDir).message : undefined
  }
}
