import type { Command } from './runCommand'

/** Runs the open migrations in the database of `DATABASE_URL`. Started by `migrateIfNeeded`, which holds the lock. */
export const run: Command = async () => {
  process.env.PAYLOAD_MIGRATING = 'true'
  const { loadPayload } = await import('./loadPayload')
  const payload = await loadPayload({ disableOnInit: true })
  await payload.db.migrate()
}
