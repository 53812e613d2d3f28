import { setTimeout as sleep } from 'node:timers/promises'

import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import type { TrailSource } from '@/domain/auditTrail/trailTerms'

import { lostToAnother } from './lostToAnother'
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

/** How often work is begun that the database ended for the sake of another transaction. */
const ATTEMPTS = 5
/** Two that met once must not meet again at the same moment. */
const PAUSE_MS = 40

/** Runs `work` in the transaction that this request has just opened, and ends it. */
const workAndCommit = async <Result>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  try {
    await signTransaction(req)
    const result = await work(req)
    const xid = await transactionNumber(req)
    await commitTransaction(req)
    if (!(await wasCommitted(req.payload, xid)))
      throw new Error('The database did not commit the transaction')
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/**
 * Runs `work` in the request's transaction; opens one, and ends it, when there is none. Work that loses against another
 * transaction (a deadlock) is begun again from the start, a few times: it must keep nothing from one time to the next.
 * @param place the request of the person who asks; only `{ payload }` for commands and jobs, with where they come from
 * @throws what `work` throws, `TRY_AGAIN` when it lost each time, and when the database did not keep what was written
 */
export const inTransaction = async <Result>(
  { payload, req: given, source }: { payload: Payload; req?: PayloadRequest; source?: TrailSource },
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const req = given ?? (await createLocalReq({}, payload))
  if (source) comesFrom(req, source)
  const context = { ...req.context }
  for (let attempt = 1; ; attempt += 1) {
    if (!(await initTransaction(req))) {
      // Whoever opened the transaction begins it again.
      await signTransaction(req)
      return work(req)
    }
    try {
      return await workAndCommit(req, work)
    } catch (error) {
      if (attempt === ATTEMPTS || !lostToAnother(error)) throw error
      // What hooks noted there was true of the transaction that is gone.
      req.context = { ...context }
      await sleep(PAUSE_MS * attempt * (0.5 + Math.random()))
    }
  }
}
