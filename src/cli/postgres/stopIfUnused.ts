import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Client } from 'pg'

import type { PostgresBinaries } from './binaries'
import type { ClusterFolder } from './clusterFolder'
import { runAs, type DatabaseUser } from './databaseUser'
import { COMING_AND_LEAVING } from './runningServer'

/** Others are other processes: this one's connections share a name. */
const othersConnected = async (hold: Client): Promise<boolean> => {
  const { rows } = await hold.query<{ others: boolean }>(
    `select exists (
       select from pg_stat_activity
       where backend_type = 'client backend' and application_name <> current_setting('application_name')
     ) as others`,
  )
  return rows[0]?.others === true
}

export const stopServer = (
  folder: ClusterFolder,
  binaries: PostgresBinaries,
  user: DatabaseUser,
): Promise<void> =>
  new Promise((resolve) => {
    const child = spawn(binaries.pgCtl, ['stop', '-D', folder.data, '-m', 'fast', '-w', '-t', '60'], {
      ...runAs(user),
      stdio: 'ignore',
      // Ctrl-C again must not interrupt an orderly stop.
      detached: true,
    })
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })

/**
 * Ends our connection, and the server with it when nobody else is connected. One that stays behind is no harm: the next
 * command finds it.
 */
export const stopIfUnused = async (
  hold: Client,
  folder: ClusterFolder,
  binaries: PostgresBinaries,
  user: DatabaseUser,
): Promise<void> => {
  try {
    // One at a time: of two commands that end together, the second sees that the first is gone.
    await hold.query('select pg_advisory_lock($1)', [COMING_AND_LEAVING])
    // Connections that were closed a moment ago are listed a little longer.
    for (let attempt = 0; (await othersConnected(hold)) && attempt < 5; attempt += 1) await sleep(60)
    if (!(await othersConnected(hold))) await stopServer(folder, binaries, user)
    await hold.end()
  } catch {
    // The server is gone already, which is all that was wanted.
  }
}
