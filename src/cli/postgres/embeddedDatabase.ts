import { setTimeout as sleep } from 'node:timers/promises'

import { CommandError } from '../commandError'
import { diskFull, meansDiskFull } from '../explainError'
import { findBinaries, type PostgresBinaries } from './binaries'
import { clusterIn, type ClusterFolder } from './clusterFolder'
import { createCluster } from './createCluster'
import { checkReach, databaseUser, type DatabaseUser } from './databaseUser'
import { freePort } from './freePort'
import { isPostgres, readPostmasterPid, removeMisleadingPid } from './postmasterPid'
import { findRunningServer, type RunningServer } from './runningServer'
import { spawnServer, type ServerAttempt } from './spawnServer'
import { stopIfUnused } from './stopIfUnused'

const START_TIMEOUT_MS = 90_000
const POLL_MS = 40

export type EmbeddedDatabase = RunningServer & { release: () => Promise<void> }

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
  const reason = output.split('\n').findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? 'no reason given'
  return new CommandError(
    `The embedded PostgreSQL did not start (${reason.trim()}): see ${folder.log}, or set DATABASE_URL to another server.`,
  )
}

const serverIsComing = (folder: ClusterFolder): boolean => {
  const found = readPostmasterPid(folder.data)
  return found !== undefined && isPostgres(found)
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
    const running = await findRunningServer(folder, name)
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
  throw new CommandError(
    `The embedded PostgreSQL did not answer within ${START_TIMEOUT_MS / 1000} seconds: see ${folder.log}.`,
  )
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
  checkReach(user, binaries, folder.data, dataDir)
  const server = await findOrStart(folder, binaries, user, name, port)
  return { ...server, release: () => stopIfUnused(server.hold, folder, binaries, user) }
}
