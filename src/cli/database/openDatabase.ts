import type { Client } from 'pg'

import { env } from '@/lib/env'

import { openEmbeddedDatabase } from '../postgres/embeddedDatabase'
import { openExternalDatabase } from './externalDatabase'

export type OpenDatabase = {
  url: string
  /** The embedded server's port; undefined when the server is somebody else's. */
  embeddedPort: number | undefined
  /** One connection that stays open, for locks and to show that someone is here. */
  hold: Client
  /** Ends our part. The embedded server stops with the last one who leaves. */
  release: () => Promise<void>
}

/**
 * The database of this installation: the server of `DATABASE_URL` if that is set, else the embedded one of `DATA_DIR`,
 * found running or started.
 * @param command how this process is listed in `pg_stat_activity`
 * @throws CommandError saying what to do
 */
export const openDatabase = async (command: string, embeddedPort?: number): Promise<OpenDatabase> => {
  const name = `rental-books ${command} ${process.pid}`
  // node-postgres names every further connection of this process alike: it knows by that which are its own.
  process.env.PGAPPNAME = name
  const given = env.databaseUrl
  if (given) {
    const hold = await openExternalDatabase(given, name)
    return { url: given, embeddedPort: undefined, hold, release: () => hold.end() }
  }
  const { url, port, hold, release } = await openEmbeddedDatabase(env.dataDir, name, embeddedPort)
  return { url, embeddedPort: port, hold, release }
}
