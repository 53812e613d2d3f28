import type { PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { refusedStatement } from './mapErrors/ruleRefusal'

type Statement = ReturnType<typeof sql>
/** Where a statement runs: the request, or the product itself when no transaction is open. */
export type Place = { payload: Payload; transactionID?: PayloadRequest['transactionID'] }

// Payload types its adapter by what every database shares; this product has one database.
const adapterOf = (payload: Payload) => payload.db as unknown as PostgresAdapter

/**
 * Runs one SQL statement and answers its rows, inside the request's transaction when it has one.
 * Money columns are `numeric`: cast them (`::float8`, exact for whole cents) or they arrive as text.
 *
 * @param place the request, or `{ payload }` when no transaction is open
 * @param statement a `sql` template: its values travel as parameters
 * @throws what the database holds as a rule, with its status, code and sentence
 */
export const queryRows = async <Row extends object>(place: Place, statement: Statement): Promise<Row[]> => {
  const adapter = adapterOf(place.payload)
  const transactionID = await place.transactionID
  const session = transactionID === undefined ? undefined : adapter.sessions[transactionID]
  try {
    const result = await (session?.db ?? adapter.drizzle).execute(statement)
    // The statement's author names the shape of its rows.
    return result.rows as unknown as Row[]
  } catch (error) {
    throw await refusedStatement(error, adapter)
  }
}
