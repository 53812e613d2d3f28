import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

type Place = { payload: Payload; transactionID: number | string }

/**
 * Runs a report that reads a large part of the books.
 *
 * PostgreSQL takes a page of an index for four times as dear as one of the table, as on a disk that turns; it would
 * read whole tables beside the indexes that hold all the report asks. Some megabytes more than usual keep a whole
 * business's sorts off the disk, and compiling the statement costs more than it saves.
 */
export const inReadingTransaction = async <T>(
  payload: Payload,
  read: (place: Place) => Promise<T>,
): Promise<T> => {
  const transactionID = await payload.db.beginTransaction({
    accessMode: 'read only',
    // Its statements see the same books, whatever is posted between them.
    isolationLevel: 'repeatable read',
  })
  if (transactionID === null) throw new Error('The database opened no transaction.')
  const place = { payload, transactionID }
  try {
    await queryRows(
      place,
      sql`select set_config('random_page_cost', '1.1', true), set_config('work_mem', '32MB', true),
        set_config('jit', 'off', true)`,
    )
    return await read(place)
  } finally {
    // Nothing was written, so nothing is left to commit.
    await payload.db.rollbackTransaction(transactionID)
  }
}
