import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

/**
 * The database adapter that hears at a commit what triggers put off until then. Payload keeps an error at COMMIT to
 * itself: the save would be answered as done, and nothing of it would be there. Asked before, the error is the caller's,
 * who then ends the transaction as after any other.
 */
export const checkBeforeCommit = (
  adapterObject: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> => ({
  ...adapterObject,
  init: (args) => {
    const adapter = adapterObject.init(args)
    const commit = adapter.commitTransaction.bind(adapter)
    adapter.commitTransaction = async (transaction) => {
      const session = adapter.sessions[String(await transaction)]
      if (session) await session.db.execute(sql`set constraints all immediate`)
      await commit(transaction)
    }
    return adapter
  },
})
