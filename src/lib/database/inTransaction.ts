import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import type { TrailSource } from '@/domain/auditTrail/trailTerms'

import { queryRows } from './queryRows'
import { comesFrom, signTransaction } from './signTransaction'

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
 * @param place the request of the person who asks; only `{ payload }` for commands and jobs, with where they come from
 * @throws what `work` throws, and when the database did not keep what was written
 */
export const inTransaction = async <Result>(
  { payload, req: given, source }: { payload: Payload; req?: PayloadRequest; source?: TrailSource },
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const req = given ?? (await createLocalReq({}, payload))
  if (source) comesFrom(req, source)
  if (!(await initTransaction(req))) {
    await signTransaction(req)
    return work(req)
  }
  try {
    await signTransaction(req)
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
