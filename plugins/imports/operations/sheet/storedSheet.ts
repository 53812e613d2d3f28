import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { Becomes } from '@/domain/imports/bank/becomes'
import type { ReportProgress } from '@/domain/imports/progress'
import type { PlannedRow } from '@/domain/imports/sheets/sheetBooks'
import type { RowsOrigin, StoredRow } from '@/domain/imports/sheets/readStoredRows'
import { inParts } from '@/lib/database/inParts'
import { queryRows } from '@/lib/database/queryRows'

import { ROWS_A_STATEMENT } from '../bank/storedLines'
import type { HeldSheet } from '../heldImport'
import { importKeyOf } from '../importKey'

export type KeptRow = StoredRow & { readonly day: Day | null; readonly choice: Becomes | null }

/** The readable rows of an import of a spreadsheet, in their order. */
export const keptRows = (req: PayloadRequest, batch: number): Promise<KeptRow[]> =>
  queryRows<KeptRow>(
    req,
    sql`select "row", cells, day::text as day, choice from import_rows
      where batch_id = ${batch} and cells is not null and not misread order by "row"`,
  )

/** The file and what it calls its columns, for what is said of its rows. */
export const originOf = async (
  req: PayloadRequest,
  { id, file, mapping }: Pick<HeldSheet, 'id' | 'file' | 'mapping'>,
): Promise<RowsOrigin> => {
  const [found] = await queryRows<{ sample: string[][]; mapping: HeldSheet['mapping'] }>(
    req,
    sql`select sample, mapping from import_files where batch_id = ${id}`,
  )
  const { headerRow, columns } = found?.mapping ?? mapping ?? { headerRow: 0, columns: {} }
  const header = found?.sample[headerRow - 1] ?? []
  const named = Object.entries(columns).flatMap(([column, place]) => {
    const name = place === undefined ? '' : (header[place - 1] ?? '').trim()
    return name === '' ? [] : [[column, name] as const]
  })
  return { file, headers: Object.fromEntries(named) }
}

/** Writes what rows become. */
export const saveSheetPlan = async (
  req: PayloadRequest,
  batch: number,
  planned: readonly PlannedRow[],
  report: ReportProgress,
): Promise<void> => {
  let done = 0
  await inParts(planned, ROWS_A_STATEMENT, async (part) => {
    const rows = part.map((row) => ({ ...row, identity: importKeyOf(row.identity) }))
    await queryRows(
      req,
      sql`update import_rows r set identity = g.identity, payer = g.payer, state = g.state, cents = g.cents,
          becomes = nullif(g.becomes, 'null'::jsonb), why = g.why, suggestions = g.suggestions,
          error = nullif(g.error, 'null'::jsonb)
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g ("row" int, identity text, payer text, state text,
          cents bigint, becomes jsonb, why text, suggestions jsonb, error jsonb)
        where r.batch_id = ${batch} and r."row" = g."row"`,
    )
    done += part.length
    await report({ step: 'keeping', done, total: planned.length })
  })
}
