import type { Payload } from 'payload'

import type { Command } from './runCommand'

const isFailure = (entry: unknown): entry is { err: unknown } =>
  typeof entry === 'object' && entry !== null && 'err' in entry

/** Payload logs the error of a migration, hundreds of lines of SQL, and ends the process: thrown instead, it is explained. */
const throwFailures = ({ logger }: Payload): void => {
  const log = logger.error.bind(logger)
  logger.error = (entry: unknown) => {
    if (isFailure(entry)) throw entry.err
    log(entry)
  }
}

/** Runs the open migrations in the database of `DATABASE_URL`. Started by `migrateIfNeeded`, which holds the lock. */
export const run: Command = async () => {
  process.env.PAYLOAD_MIGRATING = 'true'
  const { loadPayload } = await import('./loadPayload')
  const payload = await loadPayload({ disableOnInit: true })
  throwFailures(payload)
  await payload.db.migrate()
}
