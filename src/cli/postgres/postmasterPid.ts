import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import { errorCode } from '../commandError'
import { commandLineOf, isAlive } from './processes'

/** What a running PostgreSQL writes about itself into its data folder. */
export type PostmasterPid = { pid: number; port: number | undefined }

const fileOf = (dataFolder: string): string => path.join(dataFolder, 'postmaster.pid')

/**
 * Reads `postmaster.pid`: line 1 is the process, line 4 the port.
 * @returns undefined when no server runs or ran; the file of a killed server stays behind
 */
export const readPostmasterPid = (dataFolder: string): PostmasterPid | undefined => {
  let text: string
  try {
    text = readFileSync(fileOf(dataFolder), 'utf8')
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

/** Whether the process of the file is a PostgreSQL at all: after a restart its number may belong to any other program. */
export const isPostgres = ({ pid }: PostmasterPid): boolean => {
  if (!isAlive(pid)) return false
  const commandLine = commandLineOf(pid)
  // Where the system does not tell, believing in the server is the safe mistake: two on one folder destroy it.
  return commandLine === undefined || /postgres/i.test(commandLine)
}

/**
 * Removes the file of a server that is gone while its process number lives on in another program. PostgreSQL itself would
 * take that program for the server and refuse to start. A number that nobody has it clears up alone.
 */
export const removeMisleadingPid = (dataFolder: string): void => {
  const found = readPostmasterPid(dataFolder)
  if (found && isAlive(found.pid) && !isPostgres(found)) rmSync(fileOf(dataFolder), { force: true })
}
