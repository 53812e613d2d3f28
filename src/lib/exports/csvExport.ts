import Papa from 'papaparse'

import { plainDollars } from '@/domain/money/formatMoney'

import type { ExportCell, ExportKind, ExportTable } from './exportTable'

/** A tenant's name may be `=HYPERLINK(…)`: a cell that starts like this would run in the reader's spreadsheet. */
const FORMULA = /^[=+\-@\t\r\n]/

const ROWS_A_PIECE = 500

/** Without the mark, Excel reads UTF-8 as the language of the machine: Nguyễn becomes Nguyá»…n. */
const BYTE_ORDER_MARK = '\uFEFF'

const lines = (cells: readonly (readonly string[])[]): string =>
  // Papa reads and does not change what it is given; its types do not say so.
  `${Papa.unparse(cells as string[][], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`

/** Below zero in brackets, as bookkeepers write it and imports read it: a minus in front would be a formula. */
const money = (cents: number): string => (cents < 0 ? `(${plainDollars(-cents)})` : plainDollars(cents))

const written = (value: ExportCell, kind: ExportKind): string => {
  if (value === null) return ''
  return typeof value === 'number' && kind === 'cents' ? money(value) : String(value)
}

/**
 * A table as CSV, some rows at a time: UTF-8 with its mark, dollars with cents, days as 2026-01-31, cells that a
 * spreadsheet would run made harmless by an apostrophe, which imports take away again.
 */
export async function* csvExport<Row>({ columns, rows }: ExportTable<Row>): AsyncGenerator<string, void> {
  yield BYTE_ORDER_MARK + lines([columns.map(({ title }) => title)])
  let waiting: string[][] = []
  for await (const row of rows) {
    waiting.push(columns.map(({ kind, read }) => written(read(row), kind)))
    if (waiting.length < ROWS_A_PIECE) continue
    yield lines(waiting)
    waiting = []
  }
  if (waiting.length > 0) yield lines(waiting)
}
