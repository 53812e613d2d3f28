import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { type ReportProgress, SILENT } from '@/domain/imports/progress'
import type { SheetMapping } from '@/domain/imports/sheets/proposeSheetMapping'
import type { SheetFile } from '@/domain/imports/sheets/sheetRow'
import { inParts } from '@/lib/database/inParts'
import { queryRows } from '@/lib/database/queryRows'

import { saveReading } from '../bank/saveReading'
import { ROWS_A_STATEMENT } from '../bank/storedLines'
import type { HeldSheet } from '../heldImport'
import { planSheetImport } from './planSheetImport'
import { readSheetSource } from './readSheetSource'

const rememberedMappings = async (
  req: PayloadRequest,
  kind: string,
): Promise<ReadonlyMap<string, SheetMapping>> => {
  const rows = await queryRows<{ headers: string; mapping: SheetMapping }>(
    req,
    sql`select headers, mapping from import_sources where kind = ${kind}`,
  )
  return new Map(rows.map(({ headers, mapping }) => [headers, mapping]))
}

const saveRows = async (
  req: PayloadRequest,
  batch: number,
  read: SheetFile,
  report: ReportProgress,
): Promise<void> => {
  await queryRows(req, sql`delete from import_rows where batch_id = ${batch}`)
  const rows = [
    ...read.lines.map((line) => ({ ...line, misread: line.error !== null, why: line.error?.message ?? '' })),
    ...read.skipped.map((row) => ({ ...row, misread: true, error: null, cells: null, day: null })),
  ]
  let done = 0
  await inParts(rows, ROWS_A_STATEMENT, async (part) => {
    await queryRows(
      req,
      sql`insert into import_rows (batch_id, "row", day, text, cells, error, misread, why, state)
        select ${batch}::int, g."row", g.day, g.text, nullif(g.cells, 'null'::jsonb), nullif(g.error, 'null'::jsonb), g.misread, g.why,
          case when nullif(g.error, 'null'::jsonb) is not null then 'error' when g.misread then 'notOurs' else 'needsMatch' end
        from jsonb_to_recordset(${JSON.stringify(part)}::jsonb)
          as g ("row" int, day date, text text, cells jsonb, error jsonb, misread boolean, why text)`,
    )
    done += part.length
    await report({ step: 'keeping', done, total: rows.length })
  })
}

/** Reads the spreadsheet of an import by its mapping, and works out what its rows become. */
export const readSheetImport = async (
  req: PayloadRequest,
  batch: Omit<HeldSheet, 'status'>,
  bytes: Uint8Array,
  report: ReportProgress = SILENT,
): Promise<void> => {
  const { id, kind } = batch
  await report({ step: 'reading', done: 0, total: 0 })
  const mappings = await rememberedMappings(req, kind)
  const found = await readSheetSource(kind, { ...batch, bytes }, (headers) => mappings.get(headers))
  const { read, headers } = found
  await saveReading(req, id, { ...found, gaps: [], skipped: [] })
  await saveRows(req, id, read ?? { lines: [], skipped: [] }, report)
  if (!read) return
  // Somebody said what the columns of such a table are: the next one is read the same way.
  if (batch.mapping && headers !== null) {
    await queryRows(
      req,
      sql`insert into import_sources (kind, headers, mapping)
        values (${kind}, ${headers}, ${JSON.stringify(batch.mapping)}::jsonb)
        on conflict (kind, coalesce(bank_account_id, 0), md5(headers)) do update set mapping = excluded.mapping`,
    )
  }
  await planSheetImport(req, batch, report)
}
