import { env } from '@/lib/env'

import { CommandError } from './commandError'
import { noBusinessIn } from './database/noBusiness'
import { clusterIn, hasCluster } from './postgres/clusterFolder'
import { findRunningServer } from './postgres/runningServer'
import type { Command } from './runCommand'

/** `npm run db:url`: prints the connection string of the running database, for psql and other tools. */
export const run: Command = async () => {
  if (env.databaseUrl) {
    console.log(env.databaseUrl)
    return
  }
  if (!hasCluster(env.dataDir)) throw noBusinessIn(env.dataDir)
  const running = await findRunningServer(clusterIn(env.dataDir), 'rental-books: db:url')
  if (!running)
    throw new CommandError(
      `No database is running in ${env.dataDir}: start it with "npm start" or "npm run dev".`,
    )
  await running.hold.end()
  console.log(running.url)
}
