import type { Client } from 'pg'

import { env } from '@/lib/env'

import { ensureSecret } from '../ensureSecret'
import { hasCluster } from '../postgres/clusterFolder'
import { openEmbeddedDatabase } from '../postgres/embeddedDatabase'
import { noBusinessIn } from './noBusiness'
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

type Opening = {
  /** The port to start the embedded server on again, instead of a random one. */
  embeddedPort?: number | undefined
  /**
   * For a command that has nothing to do without books: one that is started in a wrong place must say so, instead of
   * beginning a business there and finding it in order.
   */
  needsBusiness?: boolean
}

const openGiven = async (url: string, name: string, needsBusiness: boolean): Promise<OpenDatabase> => {
  const hold = await openExternalDatabase(url, name, !needsBusiness)
  return { url, embeddedPort: undefined, hold, release: () => hold.end() }
}

const openEmbedded = async (
  name: string,
  { embeddedPort, needsBusiness = false }: Opening,
): Promise<OpenDatabase> => {
  const { dataDir } = env
  const begins = !hasCluster(dataDir)
  if (begins && needsBusiness) throw noBusinessIn(dataDir)
  if (begins) console.log(`There is no business in ${dataDir} yet: one is begun there.`)
  ensureSecret(!needsBusiness)
  const { url, port, hold, release } = await openEmbeddedDatabase(dataDir, name, embeddedPort)
  return { url, embeddedPort: port, hold, release }
}

/**
 * The database of this installation: the server of `DATABASE_URL` if that is set, else the embedded one of `DATA_DIR`,
 * found running or started. Fills in the secret beside it.
 * @param command how this process is listed in `pg_stat_activity`
 * @throws CommandError saying what to do
 */
export const openDatabase = async (command: string, opening: Opening = {}): Promise<OpenDatabase> => {
  const name = `rental-books ${command} ${process.pid}`
  // node-postgres names every further connection of this process alike: it knows by that which are its own.
  process.env.PGAPPNAME = name
  const { needsBusiness = false } = opening
  const given = env.databaseUrl
  if (!given) return openEmbedded(name, opening)
  const database = await openGiven(given, name, needsBusiness)
  ensureSecret(!needsBusiness)
  return database
}
