import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { queryRows } from './queryRows'

const transactionNumber = async (req: PayloadRequest): Promise<string> => {
  const [row] = await queryRows<{ xid: string }>(req, sql`select pg_current_xact_id()::text as xid`)
  if (!row) throw new Error('The database did not number the transaction')
  return row.xid
}

const wasCommitted = async (payload: Payload, xid: string): Promise<boolean> => {
  const [row] = await queryRows<{ status: string }>(
    { payload },
    sql`select pg_xact_status(${xid}::xid8) as status`,
  )
  return row?.status === 'committed'
}

/**
 * Runs `work` in the request's transaction; opens one, and ends it, when there is none.
 * @param place the request of the person who asks; only `{ payload }` for commands and jobs
 * @throws what `work` throws, and when the database did not keep what was written
 */
export const inTransaction = async <Result>(
  { payload, req: given }: { payload: Payload; req?: PayloadRequest },
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const req = given ?? (await createLocalReq({}, payload))
  if (!(await initTransaction(req))) return work(req)
  try {
    const result = await work(req)
    const xid = await transactionNumber(req)
    await commitTransaction(req)
    // Payload keeps an error at COMMIT to itself.
    if (!(await wasCommitted(payload, xid))) throw new Error('The database did not commit the transaction')
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
