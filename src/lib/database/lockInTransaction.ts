import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from './queryRows'

/**
 * Waits until no other transaction, of any process, holds the lock of this name, and holds it until this request's
 * own transaction ends.
 * @throws when the request has no transaction: the lock would be gone at once
 */
export const lockInTransaction = async (req: PayloadRequest, name: string): Promise<void> => {
  if ((await req.transactionID) === undefined) throw new Error(`The lock ${name} needs a transaction`)
  await queryRows(req, sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
}
