import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { assertSplitWhole } from '@/domain/imports/bank/assertSplitWhole'
import { type ReportProgress, SILENT } from '@/domain/imports/progress'
import { inParts } from '@/lib/database/inParts'
import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'
import { refusal } from '@/lib/refusals/refusal'

import { countToPost, partsToPost, returnsAlone, type RowToPost } from '../../queries/bank/rowsToPost'
import { assertPostable, assertSomeReady } from '../assertPostable'
import { whoImports } from '../whoImports'
import { freeVoidLines } from './freeLinks'
import { heldBatch, lockBankAccount } from './heldBatch'
import { holdLinked } from './holdLinked'
import { planImportByNow } from './planImport'
import { postRows } from './postRows'
import { refuseClosedRows } from './refuseClosedRows'
import { ROWS_A_STATEMENT } from './storedLines'
import type { RecordsOfRows } from './writeNoted'

const markStanding = async (
  req: PayloadRequest,
  batch: number,
  rows: readonly RowToPost[],
  records: RecordsOfRows,
): Promise<void> => {
  const marks = rows.map(({ row }) => ({ row, records: records.get(row) ?? [] }))
  await inParts(marks, ROWS_A_STATEMENT, (part) =>
    queryRows(
      req,
      sql`with given as (
          select * from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as g ("row" int, records jsonb)
        ), marked as (
          update import_rows r set standing = true, records = g.records from given g
          where r.batch_id = ${batch} and r."row" = g."row"
        )
        insert into import_seen (kind, record_id, batch_id, "row")
        select e ->> 'kind', (e ->> 'id')::int, ${batch}::int, g."row" from given g, jsonb_array_elements(g.records) e
        -- The same line of another file has shown it.
        on conflict do nothing`,
    ),
  )
}

/** A returned check whose payment is a row of the same file is posted with that row, or not at all. */
const refuseReturnsAlone = async (req: PayloadRequest, id: number): Promise<void> => {
  const alone = await returnsAlone(req, id)
  const [first] = alone
  if (!first) return
  const { row, paid } = first
  const whatToDo = {
    posted: `which is posted already. Choose for row ${row} the payment that came back, or untick it.`,
    unticked: `which is not posted as a payment. Tick row ${paid} too, or untick row ${row}.`,
    noPayment: `which is no payment so far. Say whose payment row ${paid} is, or untick row ${row}.`,
  }
  throw refusal({
    code: 'ROWS_TO_CORRECT',
    message: `Row ${row} is the return of row ${paid}, ${whatToDo[first.why]}`,
    details: { rows: alone.map(({ row }) => row) },
  })
}

/** A person's choice for a payer is offered, or taken, the next time: rule 28. */
const rememberPayers = (req: PayloadRequest, batch: number, bankAccount: number) =>
  queryRows(
    req,
    sql`insert into import_payers (bank_account_id, payer, becomes, batch_id)
      select distinct on (payer) ${bankAccount}::int, payer, becomes, batch_id from import_rows
      where batch_id = ${batch} and standing and choice is not null and payer is not null and becomes ->> 'kind' = 'payment'
        and jsonb_array_length(becomes -> 'parts') = 1
      order by payer, "row" desc`,
  )

/**
 * Posts every row of an import that is ready, all in one transaction: whole, or not at all. Rows that wait are left
 * out. Two people at once post it once; what another file of the account brought in meanwhile is not posted again.
 * @throws `IMPORT_POSTED`, `IMPORT_UNDONE`, `NOTHING_TO_POST`, `BOOKS_CLOSED` and the like naming rows, `ROWS_TO_CORRECT` for a return without its
 *   payment, 404
 * @see docs/domain.md rules 3, 25 and 27
 */
export const commitImport = (
  req: PayloadRequest,
  id: number,
  report: ReportProgress = SILENT,
): Promise<{ rows: number }> =>
  inTransaction({ payload: req.payload, req, source: 'import' }, async () => {
    const batch = await heldBatch(req, id)
    assertPostable(batch)
    await lockBankAccount(req, batch.bankAccount)
    await holdLinked(req, id)
    await planImportByNow(req, batch, report)
    const total = await countToPost(req, id)
    assertSomeReady(total)
    await refuseReturnsAlone(req, id)
    await refuseClosedRows(req, id)
    await freeVoidLines(req, id)
    let done = 0
    const posting = {
      batch: id,
      bankAccount: batch.bankAccount,
      addedBy: whoImports(req),
      onRows: async (count: number): Promise<void> => {
        done += count
        // A line that is split writes several records.
        await report({ step: 'posting', done: Math.min(done, total), total })
      },
    }
    // Returns come last: a check may come and go in one file.
    for (const returns of [false, true]) {
      for await (const rows of partsToPost(req, id, { returns })) {
        for (const { cents, becomes, row } of rows)
          if (becomes.kind === 'payment') assertSplitWhole(row, cents, becomes.parts)
        await markStanding(req, id, rows, await postRows(req, rows, posting))
      }
    }
    await rememberPayers(req, id, batch.bankAccount)
    await queryRows(
      req,
      sql`update import_batches set status = 'posted', posted_at = now(), updated_at = now() where id = ${id}`,
    )
    return { rows: total }
  })
