import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { queryRows } from './queryRows'

export type Reading = {
  readonly place: { payload: Payload; transactionID: number | string }
  /** Must be called in the end: until then it holds a connection. */
  readonly close: () => Promise<void>
}

/**
 * Opens a transaction for a report that reads a large part of the books.
 *
 * PostgreSQL takes a page of an index for four times as dear as one of the table, as on a disk that turns; it would
 * read whole tables beside the indexes that hold all the report asks. Some megabytes more than usual keep a whole
 * business's sorts off the disk, and compiling the statement costs more than it saves.
 */
export const openReading = async (payload: Payload): Promise<Reading> => {
  const transactionID = await payload.db.beginTransaction({
    accessMode: 'read only',
    // Its statements see the same books, whatever is posted between them.
    isolationLevel: 'repeatable read',
  })
  if (transactionID === null) throw new Error('The database opened no transaction.')
  const place = { payload, transactionID }
  // Nothing was written, so nothing is left to commit.
  const close = () => payload.db.rollbackTransaction(transactionID)
  try {
    await queryRows(
      place,
      sql`select set_config('random_page_cost', '1.1', true), set_config('work_mem', '32MB', true),
        set_config('jit', 'off', true)`,
    )
  } catch (error) {
    await close()
    throw error
  }
  return { place, close }
}

/** Runs what reads a large part of the books, all of it as it stands at the beginning. */
export const inReadingTransaction = async <T>(
  payload: Payload,
  read: (place: Reading['place']) => Promise<T>,
): Promise<T> => {
  const { place, close } = await openReading(payload)
  try {
    return await read(place)
  } finally {
    await close()
  }
}
