import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import pg from 'pg'

/** Whoever holds it runs the jobs; the others wait for it to fall free. */
const RUNNER_LOCK = 'runs the jobs'

// A handle, not a truth: the lock itself lives in the database, and falls free with the connection that holds it.
const connections = new WeakMap<Payload, Promise<pg.Client>>()

const connect = async (payload: Payload): Promise<pg.Client> => {
  // Payload types its adapter by what every database shares; this product has one database.
  const { poolOptions } = payload.db as unknown as PostgresAdapter
  const client = new pg.Client(poolOptions)
  client.on('error', () => connections.delete(payload))
  await client.connect()
  return client
}

/** The one connection this process keeps for the lock: a pool would give it to somebody else between two questions. */
const keptConnection = (payload: Payload): Promise<pg.Client> => {
  const known = connections.get(payload) ?? connect(payload)
  connections.set(payload, known)
  return known
}

const HOLDS = `select exists (select 1 from pg_locks where locktype = 'advisory' and pid = pg_backend_pid() and granted
    and ((classid::bigint << 32) | objid::bigint) = hashtextextended($1, 0)) as yes`
const TAKES = 'select pg_try_advisory_lock(hashtextextended($1, 0)) as yes'

/**
 * Whether this process is the one that runs the jobs, of all processes on this database. It stays so until it ends or
 * loses its connection; then the next that asks takes over.
 */
export const isOneRunner = async (payload: Payload): Promise<boolean> => {
  try {
    const client = await keptConnection(payload)
    const ask = async (question: string): Promise<boolean> =>
      (await client.query<{ yes: boolean }>(question, [RUNNER_LOCK])).rows[0]?.yes === true
    return (await ask(HOLDS)) || (await ask(TAKES))
  } catch (error) {
    connections.delete(payload)
    payload.logger.warn({ err: error, msg: 'The lock for jobs could not be asked for; it is tried again' })
    return false
  }
}

/** Gives the lock up, for a process that goes on without running jobs. */
export const stopRunning = async (payload: Payload): Promise<void> => {
  const known = connections.get(payload)
  connections.delete(payload)
  await (await known)?.end()
}
