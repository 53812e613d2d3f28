import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

/**
 * Whoever changes a task waits for whoever is changing it: a save reads the whole row, and writes it back, with the
 * lane it had before somebody moved it.
 */
export const holdTask: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !('id' in args)) return
  const id = Number(args.id)
  if (Number.isSafeInteger(id) && id > 0 && id <= 2_147_483_647 && (await req.transactionID) !== undefined)
    await queryRows(req, sql`select 1 from tasks where id = ${id} for update`)
}
