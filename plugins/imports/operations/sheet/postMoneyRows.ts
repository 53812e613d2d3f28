import type { PayloadRequest } from 'payload'

import type { ReportProgress } from '@/domain/imports/progress'
import type { MoneySheet } from '@/domain/imports/sheets/importKinds'

import { inParts } from '@/lib/database/inParts'

import type { RowToPost } from '../../queries/bank/rowsToPost'
import type { Saving } from '../savePortfolio/saving'
import { whoImports } from '../whoImports'
import type { PlannedSheet } from './planSheetImport'
import { postExpenseRows } from './postExpenseRows'
import { postIncomeRows } from './postIncomeRows'
import { postPaymentRows } from './postPaymentRows'
import { keyInBatch, type ReadyRow, type RecordsOfRows } from './sheetKeys'

const POST = { payments: postPaymentRows, expenses: postExpenseRows, 'other-income': postIncomeRows } as const

/** All of a large file made at once would keep others waiting; expenses name payees for the first time, once a file. */
const ROWS_AT_ONCE = { payments: 5_000, expenses: Infinity, 'other-income': 5_000 } as const

/** Writes what the rows of a spreadsheet of money become. */
export const postMoneyRows = async (
  req: PayloadRequest,
  { id, kind }: { id: number; kind: MoneySheet },
  rows: readonly RowToPost[],
  planned: PlannedSheet,
  report: ReportProgress,
): Promise<RecordsOfRows> => {
  const cells = new Map(planned.rows.map((row) => [row.row, row.cells]))
  const ready = rows.map(({ row, becomes }): ReadyRow => {
    const own = cells.get(row)
    if (!own) throw new Error(`Row ${row} of import ${id} has no cells`)
    return { row, becomes, cells: own }
  })
  let done = 0
  const onRows = (count: number) => {
    // A row split over accounts is several records; a payee that is new is one more.
    done = Math.min(done + count, rows.length)
    return report({ step: 'posting', done, total: rows.length })
  }
  const saving: Saving = { addedBy: whoImports(req), onRows, keyOf: keyInBatch(id) }
  const records: RecordsOfRows = new Map()
  await inParts(ready, ROWS_AT_ONCE[kind], (part) => POST[kind](req, part, planned, saving, records))
  for (const { row, becomes } of ready)
    if (becomes.kind === 'recorded') records.set(row, [...becomes.records])
  return records
}
