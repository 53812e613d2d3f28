import { CommandError } from '../commandError'
import { runChild } from '../server/runChild'
import type { OpenDatabase } from './openDatabase'
import { compareMigrations } from './pendingMigrations'

/** Two starts at once: the second waits, and finds nothing left to do. */
const MIGRATING = 7_305_002

const FAILED = 'The database could not be brought up to date; nothing of the failed step was kept.'

const refuseNewer = (unknown: string[]): void => {
  if (unknown.length > 0)
    throw new CommandError(
      `The database was used by a newer version of this program (it knows ${unknown.join(', ')}): start that version, or use another database.`,
    )
}

/**
 * Brings the database's tables up to date. Costs one query when they are.
 * @returns how many migrations were run
 */
export const migrateIfNeeded = async (database: OpenDatabase): Promise<number> => {
  const before = await compareMigrations(database.hold)
  refuseNewer(before.unknown)
  if (before.pending.length === 0) return 0

  await database.hold.query('select pg_advisory_lock($1)', [MIGRATING])
  try {
    const { pending } = await compareMigrations(database.hold)
    if (pending.length === 0) return 0
    // A process of its own: the configuration is loaded only when there is something to do.
    await runChild('migrateDatabase', { DATABASE_URL: database.url }, FAILED)
    return pending.length
  } finally {
    await database.hold.query('select pg_advisory_unlock($1)', [MIGRATING]).catch(() => undefined)
  }
}
