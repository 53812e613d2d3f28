import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { RecordedRef } from '@/domain/imports/bank/becomes'
import { type ReportProgress, SILENT } from '@/domain/imports/progress'
import { isMoneySheet } from '@/domain/imports/sheets/importKinds'
import { inParts } from '@/lib/database/inParts'
import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'

import { rowsToPost, type RowToPost } from '../../queries/bank/rowsToPost'
import { assertPostable, assertSomeReady } from '../assertPostable'
import { refuseClosedRows } from '../bank/refuseClosedRows'
import { ROWS_A_STATEMENT } from '../bank/storedLines'
import { heldSheet } from '../heldImport'
import { lockSpreadsheets } from '../lockSpreadsheets'
import { planSheetImport } from './planSheetImport'
import { postMoneyRows } from './postMoneyRows'
import { postRecordRows } from './postRecordRows'

const markStanding = async (
  req: PayloadRequest,
  batch: number,
  rows: readonly RowToPost[],
  records: ReadonlyMap<number, readonly RecordedRef[]>,
): Promise<void> => {
  const marks = rows.map(({ row }) => ({ row, records: records.get(row) ?? [] }))
  await inParts(marks, ROWS_A_STATEMENT, (part) =>
    queryRows(
      req,
      sql`update import_rows r set standing = true, records = g.records
        from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as g ("row" int, records jsonb)
        where r.batch_id = ${batch} and r."row" = g."row"`,
    ),
  )
}

/** A person's choice for a tenant's name is taken the next time a spreadsheet has it: rule 28. */
const rememberPayers = (req: PayloadRequest, batch: number) =>
  queryRows(
    req,
    sql`insert into import_payers (payer, becomes, batch_id)
      select distinct on (payer) payer, becomes, batch_id from import_rows
      where batch_id = ${batch} and standing and choice is not null and payer is not null and becomes ->> 'kind' = 'payment'
        and jsonb_array_length(becomes -> 'parts') = 1
      order by payer, "row" desc`,
  )

/**
 * Posts every row of a spreadsheet that is ready, all in one transaction: whole, or not at all. Rows that wait are left
 * out. Two people at once post it once; what another file brought in meanwhile is not posted again.
 * @throws `IMPORT_POSTED`, `IMPORT_UNDONE`, `NOTHING_TO_POST`, `ROWS_TO_CORRECT`, `BOOKS_CLOSED` and the like naming rows, 404
 * @see docs/domain.md rules 3, 25 and 27
 */
export const commitSheet = (
  req: PayloadRequest,
  id: number,
  report: ReportProgress = SILENT,
): Promise<{ rows: number }> =>
  inTransaction({ payload: req.payload, req, source: 'import' }, async () => {
    const batch = await heldSheet(req, id)
    assertPostable(batch)
    await lockSpreadsheets(req)
    const planned = await planSheetImport(req, batch, report)
    const rows = await rowsToPost(req, id)
    assertSomeReady(rows.length)
    await report({ step: 'posting', done: 0, total: rows.length })
    const { kind } = batch
    if (isMoneySheet(kind)) await refuseClosedRows(req, id)
    const records = isMoneySheet(kind)
      ? await postMoneyRows(req, { id, kind }, rows, planned, report)
      : await postRecordRows(req, { id, kind }, rows, planned)
    await markStanding(req, id, rows, records)
    await rememberPayers(req, id)
    await queryRows(
      req,
      sql`update import_batches set status = 'posted', posted_at = now(), updated_at = now() where id = ${id}`,
    )
    return { rows: rows.length }
  })
