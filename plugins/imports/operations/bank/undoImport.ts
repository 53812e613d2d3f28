import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'
import { giveReason } from '@/lib/database/signTransaction'
import { refusal } from '@/lib/refusals/refusal'

import { rowsInTheWay } from '../../queries/bank/rowsInTheWay'
import { whoImports } from '../whoImports'
import { heldBatch, lockBankAccount } from './heldBatch'

const TABLES = {
  reversal: 'reversals',
  payment: 'payments',
  expense: 'expenses',
  otherIncome: 'other_income',
} as const

/** The entries this import wrote; those it was only linked to are not its own. */
const WRITTEN = (id: number, kind: string) => sql`
  select (e ->> 'id')::int from import_rows r, jsonb_array_elements(r.records) e
  where r.batch_id = ${id} and r.standing and r.becomes ->> 'kind' <> 'recorded' and e ->> 'kind' = ${kind}`

const refuseIfSomethingStands = async (req: PayloadRequest, id: number): Promise<void> => {
  const inTheWay = await rowsInTheWay(req, id)
  const [first] = inTheWay
  if (!first) return
  throw refusal({
    code: 'IMPORT_STANDS',
    message: `${inTheWay.length === 1 ? 'One row stands' : `${inTheWay.length} rows stand`} in the way: row ${first.row} ${first.message}. Nothing was undone.`,
    details: { rows: inTheWay },
  })
}

/**
 * Takes a posted import back whole: what it wrote is void, what it linked is free, and its lines may be imported again.
 * @throws `REASON_REQUIRED`, `IMPORT_STANDS` naming each row that is locked, returned or refunded, `IMPORT_UNDONE`, 404
 * @see docs/domain.md rule 27
 */
export const undoImport = (
  req: PayloadRequest,
  id: number,
  asked: { reason: unknown; forgetPayers: boolean },
): Promise<void> =>
  inTransaction({ payload: req.payload, req, source: 'import' }, async () => {
    const reason = typeof asked.reason === 'string' ? asked.reason.trim() : ''
    if (reason === '') {
      throw refusal({ code: 'REASON_REQUIRED', field: 'reason', message: 'Say why the import is undone.' })
    }
    const { status, bankAccount } = await heldBatch(req, id)
    if (status !== 'posted') {
      throw refusal({
        code: 'IMPORT_UNDONE',
        message: status === 'undone' ? 'This import was undone already.' : 'This import is not posted.',
      })
    }
    await lockBankAccount(req, bankAccount)
    await refuseIfSomethingStands(req, id)
    await giveReason(req, reason)
    const user = whoImports(req)
    // Returns first: a payment that is returned cannot be void.
    for (const kind of ['reversal', 'payment', 'expense', 'otherIncome'] as const) {
      await queryRows(
        req,
        sql`update ${sql.identifier(TABLES[kind])} set voided_at = now(), voided_by_id = ${user}::int, void_reason = ${reason},
            updated_at = now()
          where voided_at is null and id in (${WRITTEN(id, kind)})`,
      )
    }
    await queryRows(req, sql`delete from import_seen where batch_id = ${id}`)
    await queryRows(req, sql`update import_rows set standing = false where batch_id = ${id} and standing`)
    if (asked.forgetPayers) await queryRows(req, sql`delete from import_payers where batch_id = ${id}`)
    await queryRows(
      req,
      sql`update import_batches set status = 'undone', undone_at = now(), undone_by_id = ${user}::int,
          undo_reason = ${reason}, updated_at = now() where id = ${id}`,
    )
  })
