import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { APIError } from 'payload'

import { constraintRefusal } from './constraints'
import { overlapRefusal, unitNameQuery } from './overlap'
import { ownRefusal } from './ownErrors'
import { pgErrorIn, type PgError } from './pgError'

const nameOfUnit =
  (adapter: PostgresAdapter) =>
  async (unit: number): Promise<string | undefined> => {
    // Beside the transaction, which the refusal has ended.
    const { rows } = await adapter.drizzle.execute<{ name: string }>(unitNameQuery(unit))
    return rows[0]?.name
  }

/** A rule that the database holds, as the doors answer it; nothing when the error is of another kind. */
export const ruleRefusal = async (
  pgError: PgError,
  adapter: PostgresAdapter,
): Promise<APIError | undefined> =>
  ownRefusal(pgError) ?? (await overlapRefusal(pgError, nameOfUnit(adapter))) ?? constraintRefusal(pgError)

/** The error to throw for a statement of our own that the database refused. */
export const refusedStatement = async (error: unknown, adapter: PostgresAdapter): Promise<unknown> => {
  const pgError = pgErrorIn(error)
  return (pgError && (await ruleRefusal(pgError, adapter))) ?? error
}
