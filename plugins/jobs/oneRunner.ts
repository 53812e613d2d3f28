import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import pg from 'pg'

/** Whoever holds it runs the jobs; the others wait for it to fall free. */
const RUNNER_LOCK = 'runs the jobs'

type Kept = {
  client: pg.Client
  /** When this connection took the lock; null while another process holds it. */
  since: Date | null
}

// A handle, not a truth: the lock itself lives in the database, and falls free with the connection that holds it.
const connections = new WeakMap<Payload, Promise<Kept>>()

const connect = async (payload: Payload): Promise<Kept> => {
  // Payload types its adapter by what every database shares; this product has one database.
  const { poolOptions } = payload.db as unknown as PostgresAdapter
  const client = new pg.Client(poolOptions)
  client.on('error', () => connections.delete(payload))
  await client.connect()
  return { client, since: null }
}

/** The one connection this process keeps for the lock: a pool would give it to somebody else between two questions. */
const keptConnection = (payload: Payload): Promise<Kept> => {
  const known = connections.get(payload) ?? connect(payload)
  connections.set(payload, known)
  return known
}

/** Taken once only: a lock taken twice by one connection would have to be given back twice. */
const TAKES = `select case
    when exists (select 1 from pg_locks where locktype = 'advisory' and pid = pg_backend_pid() and granted
      and ((classid::bigint << 32) | objid::bigint) = hashtextextended($1, 0)) then 'held'
    when pg_try_advisory_lock(hashtextextended($1, 0)) then 'taken' end as answer, clock_timestamp() as at`

/**
 * Since when this process is the one that runs the jobs, of all processes on this database; null while another is. It
 * stays so until it ends or loses its connection; then the next that asks takes over.
 */
export const runnerSince = async (payload: Payload): Promise<Date | null> => {
  try {
    const kept = await keptConnection(payload)
    const { rows } = await kept.client.query<{ answer: 'held' | 'taken' | null; at: Date }>(TAKES, [
      RUNNER_LOCK,
    ])
    const [row] = rows
    if (!row || row.answer === null) kept.since = null
    else if (row.answer === 'taken') kept.since = row.at
    return kept.since
  } catch (error) {
    connections.delete(payload)
    payload.logger.warn({ err: error, msg: 'The lock for jobs could not be asked for; it is tried again' })
    return null
  }
}

/** Whether this process is the one that runs the jobs. */
export const isOneRunner = async (payload: Payload): Promise<boolean> => (await runnerSince(payload)) !== null

/** Gives the lock up, for a process that goes on without running jobs, or ends. */
export const stopRunning = async (payload: Payload): Promise<void> => {
  const known = connections.get(payload)
  connections.delete(payload)
  // A connection that is gone has given it up already.
  await known?.then(({ client }) => client.end()).catch(() => undefined)
}
