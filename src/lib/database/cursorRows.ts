import { sql } from '@payloadcms/db-postgres'

import type { Reading } from './openReading'
import { queryRows } from './queryRows'

/**
 * Enough that the way to the database does not count, and so few that a batch is written before the memory it takes is
 * counted among what lasts: of a thousand, a long file left twice as much behind.
 */
const ROWS_A_BATCH = 200

/**
 * The rows of a statement, a batch at a time: a million of them need no more memory than a thousand, and all are as the
 * books stood when its transaction began.
 * @param place a transaction that is read to its end, and in which one such statement is read at a time
 */
export async function* cursorRows<Row extends object>(
  place: Reading['place'],
  statement: ReturnType<typeof sql>,
): AsyncGenerator<Row[], void> {
  await queryRows(
    place,
    // Everything will be read, so nothing is won by a plan that finds the first rows soon.
    sql`select set_config('cursor_tuple_fraction', '1', true)`,
  )
  await queryRows(place, sql`declare rows_read no scroll cursor for ${statement}`)
  for (;;) {
    const batch = await queryRows<Row>(place, sql`fetch ${sql.raw(String(ROWS_A_BATCH))} from rows_read`)
    if (batch.length > 0) yield batch
    if (batch.length < ROWS_A_BATCH) break
  }
  await queryRows(place, sql`close rows_read`)
}
