import { readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

import { CommandError, errorCode } from '../commandError'
import { diskFull, meansDiskFull } from '../explainError'
import { findBinaries, type PostgresBinaries } from './binaries'
import { clusterIn, type ClusterFolder } from './clusterFolder'
import { createCluster } from './createCluster'
import { checkOwner, checkReach, databaseUser, type DatabaseUser } from './databaseUser'
import { freePort } from './freePort'
import { isServerOf, pidFileOf, readPostmasterPid, removeMisleadingPid } from './postmasterPid'
import { findRunningServer, passwordOf, type RunningServer } from './runningServer'
import { spawnServer, type ServerAttempt } from './spawnServer'
import { stopIfUnused, stopServer } from './stopIfUnused'

const START_TIMEOUT_MS = 90_000
const POLL_MS = 40

export type EmbeddedDatabase = RunningServer & { release: () => Promise<void> }

const noDatabaseIn = (folder: ClusterFolder): CommandError =>
  new CommandError(
    `${folder.root} holds no complete database: bring it back from a backup, or move it away to begin anew.`,
  )

/** What a failed attempt wrote tells whether to try again, or what to say. */
const judgeFailure = (output: string, folder: ClusterFolder): CommandError | 'again' => {
  if (meansDiskFull(output)) return diskFull(folder.root)
  // Another start was faster, the old server's last processes are just ending, or the port was taken meanwhile.
  if (/lock file .* already exists|still in use|could not bind|Address already in use/i.test(output))
    return 'again'
  if (/database files are incompatible with server|initialized by PostgreSQL version/i.test(output))
    return new CommandError(
      `${folder.data} was made by another version of PostgreSQL: start the version of this program that made it, or move the folder away to begin anew.`,
    )
  if (/is not a valid data directory/.test(output)) return noDatabaseIn(folder)
  if (/lock file .* is empty|bogus data in lock file/.test(output))
    return new CommandError(
      `${pidFileOf(folder.data)} names no process, as a crash leaves it: see that no database runs there, delete that file, then run the command again.`,
    )
  if (/has invalid permissions/.test(output))
    return new CommandError(
      `${folder.data} is open to other users, and PostgreSQL refuses that: run "chmod 700 ${folder.data}", then the command again.`,
    )
  if (/has wrong ownership|Permission denied/.test(output))
    return new CommandError(
      `Some of ${folder.root} belongs to another user than the database runs as: give all of it to the owner of the folder with "chown -R", then run the command again.`,
    )
  const reason = output.split('\n').findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? 'no reason given'
  return new CommandError(
    `The embedded PostgreSQL did not start (${reason.trim()}): see ${folder.log}, or set DATABASE_URL to another server.`,
  )
}

const serverIsComing = (folder: ClusterFolder): boolean => {
  const found = readPostmasterPid(folder.data)
  return found !== undefined && isServerOf(folder.data, found)
}

const findOrStart = async (
  folder: ClusterFolder,
  binaries: PostgresBinaries,
  user: DatabaseUser,
  name: string,
  port: number | undefined,
): Promise<RunningServer> => {
  const deadline = Date.now() + START_TIMEOUT_MS
  let attempt: ServerAttempt | undefined
  let nextPort = port
  while (Date.now() < deadline) {
    const running = await findRunningServer(folder, name).catch(async (error: unknown) => {
      // Nobody could use it or tell it to stop.
      if (attempt) await stopServer(folder, binaries, user)
      throw error
    })
    if (running) return running
    if (attempt?.exitCode() !== undefined) {
      const verdict = judgeFailure(attempt.output(), folder)
      if (verdict !== 'again') throw verdict
      attempt = undefined
      nextPort = port
      await sleep(POLL_MS)
    } else if (!attempt && !serverIsComing(folder)) {
      removeMisleadingPid(folder.data)
      attempt = spawnServer(folder, binaries, user, nextPort ?? (await freePort()))
    }
    await sleep(POLL_MS)
  }
  if (serverIsComing(folder) && !attempt)
    throw new CommandError(
      `${pidFileOf(folder.data)} names a PostgreSQL that does not answer: end that process, or delete the file if it serves something else, then run the command again.`,
    )
  throw new CommandError(
    `The embedded PostgreSQL did not answer within ${START_TIMEOUT_MS / 1000} seconds: see ${folder.log}.`,
  )
}

const checkComplete = (folder: ClusterFolder): void => {
  let names: string[]
  try {
    names = readdirSync(folder.root)
  } catch (error) {
    // Another user's: what to do about that is said elsewhere.
    if (errorCode(error) === 'EACCES') return
    throw error
  }
  if (!names.includes('data')) throw noDatabaseIn(folder)
  passwordOf(folder)
}

/**
 * The database of `dataDir`: the server that runs there already, or one started now, on a new cluster if there is none.
 * @param name how the connection is listed in `pg_stat_activity`
 * @param port to be used instead of a random one when the server has to be started
 */
export const openEmbeddedDatabase = async (
  dataDir: string,
  name: string,
  port?: number,
): Promise<EmbeddedDatabase> => {
  const binaries = findBinaries()
  const user = databaseUser(clusterIn(dataDir).root)
  const folder = await createCluster(dataDir, binaries, user)
  checkComplete(folder)
  checkOwner(user, folder)
  checkReach(user, binaries, folder.data, dataDir)
  const server = await findOrStart(folder, binaries, user, name, port)
  return { ...server, release: () => stopIfUnused(server.hold, folder, binaries, user) }
}
