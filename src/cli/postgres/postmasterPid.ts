import { readFileSync, rmSync, statSync, type Stats } from 'node:fs'
import path from 'node:path'

import { errorCode } from '../commandError'
import { commandLineOf, isAlive } from './processes'

/** What a running PostgreSQL writes about itself into its data folder. */
export type PostmasterPid = { pid: number; port: number | undefined }

/** A server looks at its file every minute or two, and ends when it finds it damaged. */
const SERVER_NOTICES_MS = 150_000

export const pidFileOf = (dataFolder: string): string => path.join(dataFolder, 'postmaster.pid')

const statOf = (file: string): Stats | undefined => {
  try {
    return statSync(file)
  } catch {
    return undefined
  }
}

/**
 * Reads `postmaster.pid`: line 1 is the process, line 4 the port.
 * @returns undefined when no server runs or ran; the file of a killed server stays behind
 */
export const readPostmasterPid = (dataFolder: string): PostmasterPid | undefined => {
  let text: string
  try {
    text = readFileSync(pidFileOf(dataFolder), 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
  const lines = text.split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  // A file that is just being written is no server yet.
  if (!Number.isSafeInteger(pid) || pid === 0) return undefined
  return { pid: Math.abs(pid), port: Number.isSafeInteger(port) && port > 0 ? port : undefined }
}

/**
 * Whether a PostgreSQL serves this folder, as far as the system tells (Linux): it works in the folder itself, and serves none
 * that is not its own user's.
 */
const worksIn = (pid: number, dataFolder: string): boolean | undefined => {
  const own = statOf(dataFolder)
  const place = statOf(`/proc/${pid}/cwd`)
  if (own && place) return place.dev === own.dev && place.ino === own.ino
  const owner = statOf(`/proc/${pid}`)
  return own && owner && owner.uid !== own.uid ? false : undefined
}

/**
 * Whether the process of the file is the server of this folder: after a restart of the machine its number may belong to any
 * other program, another PostgreSQL among them.
 */
export const isServerOf = (dataFolder: string, { pid }: PostmasterPid): boolean => {
  if (!isAlive(pid)) return false
  const commandLine = commandLineOf(pid)
  if (commandLine !== undefined && !/postgres/i.test(commandLine)) return false
  // Where the system does not tell, believing in the server is the safe mistake: two on one folder destroy it.
  return worksIn(pid, dataFolder) !== false
}

const isOld = (file: string): boolean => {
  const found = statOf(file)
  return found !== undefined && Date.now() - found.mtimeMs > SERVER_NOTICES_MS
}

/**
 * Removes the file of a server that is gone while its process number lives on in another program, or that a crash left
 * without a number. PostgreSQL itself would refuse to start. A number that nobody has it clears up alone.
 */
export const removeMisleadingPid = (dataFolder: string): void => {
  const file = pidFileOf(dataFolder)
  const found = readPostmasterPid(dataFolder)
  const misleading = found ? isAlive(found.pid) && !isServerOf(dataFolder, found) : isOld(file)
  if (misleading) rmSync(file, { force: true })
}
