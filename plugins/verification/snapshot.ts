import type { Payload } from 'payload'

export type Snapshot = { payload: Payload; transactionID: number | string }

/** Runs `read` on the books as they are at this moment, whatever others write meanwhile. */
export const onSnapshot = async <T>(payload: Payload, read: (place: Snapshot) => Promise<T>): Promise<T> => {
  const transactionID = await payload.db.beginTransaction({
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  })
  if (transactionID === null) throw new Error('The database opened no transaction.')
  try {
    return await read({ payload, transactionID })
  } finally {
    // Nothing was written, so nothing is left to commit.
    await payload.db.rollbackTransaction(transactionID)
  }
}
