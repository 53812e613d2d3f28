import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { TrailSource } from '@/domain/auditTrail/trailTerms'

import { queryRows } from './queryRows'

/** Under these names a request's context says where it comes from, and which transaction it has signed. */
const SOURCE = 'trailSource'
const SIGNED = 'signedTransaction'

type Signer = Pick<PayloadRequest, 'payload' | 'transactionID' | 'user' | 'context'>

const isSource = (value: unknown): value is TrailSource => typeof value === 'string'

const sourceOf = ({ user, context }: Signer): TrailSource => {
  const said = context[SOURCE]
  if (isSource(said)) return said
  if (!user) return 'command'
  return '_strategy' in user && user._strategy === 'api-key' ? 'apiKey' : 'user'
}

/** Says where what this request writes comes from, for what nobody asks from a screen: a job, an import, a command. */
export const comesFrom = (req: Pick<PayloadRequest, 'context'>, source: TrailSource): void => {
  req.context[SOURCE] = source
}

/**
 * Tells the database who acts in this request's transaction, and from where, for the audit trail. Once a transaction;
 * outside of one nothing can be told.
 */
export const signTransaction = async (req: Signer): Promise<void> => {
  const transaction = await req.transactionID
  if (transaction === undefined || transaction === null || req.context[SIGNED] === transaction) return
  await queryRows(
    req,
    sql`select set_config('app.user_id', ${req.user ? String(req.user.id) : ''}, true),
      set_config('app.source', ${sourceOf(req)}, true)`,
  )
  req.context[SIGNED] = transaction
}

/** Says why the rest of this transaction changes what it changes, for the audit trail. */
export const giveReason = async (req: Signer, reason: string): Promise<void> => {
  await queryRows(req, sql`select set_config('app.reason', ${reason}, true)`)
}

/** Runs work that changes for a reason of its own what it changes; what follows has again the reason it had before. */
export const withReason = async <Result>(
  req: Signer,
  reason: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  const [before] = await queryRows<{ reason: string | null }>(
    req,
    sql`select current_setting('app.reason', true) as reason`,
  )
  await giveReason(req, reason)
  const result = await work()
  await giveReason(req, before?.reason ?? '')
  return result
}

/**
 * Runs work that writes many payments, expenses or other income at once: the database asks of all rows of a statement
 * together, after it, what it asks of a single one. Payments have to come filled, as `ENTRY_FILLING` does it.
 */
export const writingInBulk = async (req: Signer, work: () => Promise<void>): Promise<void> => {
  await queryRows(req, sql`select set_config('app.in_bulk', 'on', true)`)
  await work()
  await queryRows(req, sql`select set_config('app.in_bulk', '', true)`)
}
