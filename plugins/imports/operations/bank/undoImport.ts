import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { RecordedKind } from '@/domain/imports/bank/becomes'
import { isMoneySheet } from '@/domain/imports/sheets/importKinds'
import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'
import { giveReason, writingInBulk } from '@/lib/database/signTransaction'
import { refusal } from '@/lib/refusals/refusal'

import { rowsInTheWay, type RowInTheWay } from '../../queries/bank/rowsInTheWay'
import { whoImports } from '../whoImports'
import { heldImport } from '../heldImport'
import { lockSpreadsheets } from '../lockSpreadsheets'
import { removeRecords } from '../sheet/removeRecords'
import { RECORD_TABLES } from '../recordTables'
import { freeLinks } from './freeLinks'
import { lockBankAccount } from './heldBatch'

/** Returns first: a payment that is returned cannot be void. */
const ENTRIES = [
  'reversal',
  'payment',
  'expense',
  'otherIncome',
  'charge',
  'credit',
  'depositMovement',
] as const satisfies RecordedKind[]

/** The entries this import wrote; those it was only linked to are not its own. */
const WRITTEN = (id: number, kind: string) => sql`
  select (e ->> 'id')::int from import_rows r, jsonb_array_elements(r.records) e
  where r.batch_id = ${id} and r.standing and r.becomes ->> 'kind' <> 'recorded' and e ->> 'kind' = ${kind}`

const refuseIfSomethingStands = (inTheWay: readonly RowInTheWay[]): void => {
  const [first] = inTheWay
  if (!first) return
  throw refusal({
    code: 'IMPORT_STANDS',
    message: `${inTheWay.length === 1 ? 'One row stands' : `${inTheWay.length} rows stand`} in the way: row ${first.row} ${first.message}. Nothing was undone.`,
    details: { rows: inTheWay },
  })
}

/**
 * Takes a posted import back whole: entries it wrote are void, records it added are gone, what it linked is free, and its
 * rows may be imported again.
 * @throws `REASON_REQUIRED`, `IMPORT_STANDS` naming each row that is locked, returned, refunded or held by other records, `IMPORT_UNDONE`, 404
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
    const batch = await heldImport(req, id)
    const { status } = batch
    if (status !== 'posted') {
      throw refusal({
        code: 'IMPORT_UNDONE',
        message: status === 'undone' ? 'This import was undone already.' : 'This import is not posted.',
      })
    }
    if (batch.kind === 'bank') await lockBankAccount(req, batch.bankAccount)
    else await lockSpreadsheets(req)
    refuseIfSomethingStands(await rowsInTheWay(req, id))
    await giveReason(req, reason)
    const user = whoImports(req)
    await writingInBulk(req, async () => {
      for (const kind of ENTRIES) {
        await queryRows(
          req,
          sql`update ${sql.identifier(RECORD_TABLES[kind])} set voided_at = now(), voided_by_id = ${user}::int, void_reason = ${reason},
              updated_at = now()
            where voided_at is null and id in (${WRITTEN(id, kind)})`,
        )
      }
    })
    if (batch.kind !== 'bank' && !isMoneySheet(batch.kind))
      refuseIfSomethingStands(await removeRecords(req, id))
    await freeLinks(req, id)
    await queryRows(req, sql`delete from import_seen where batch_id = ${id}`)
    await queryRows(req, sql`update import_rows set standing = false where batch_id = ${id} and standing`)
    // Then what was remembered of them before counts again.
    if (asked.forgetPayers) await queryRows(req, sql`delete from import_payers where batch_id = ${id}`)
    await queryRows(
      req,
      sql`update import_batches set status = 'undone', undone_at = now(), undone_by_id = ${user}::int,
          undo_reason = ${reason}, updated_at = now() where id = ${id}`,
    )
  })
