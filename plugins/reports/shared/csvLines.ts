import Papa from 'papaparse'

/** A tenant's name may be `=HYPERLINK(…)`: a cell that starts like this would run in the reader's spreadsheet. */
const FORMULA = /^[=+\-@\t\r\n]/

const ROWS_A_CHUNK = 1_000

/** Without the mark, Excel reads UTF-8 as the language of the machine: Nguyễn becomes Nguyá»…n. */
const BYTE_ORDER_MARK = '\uFEFF'

const lines = (cells: string[][]): string =>
  `${Papa.unparse(cells, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`

/** Rows as a spreadsheet, some at a time, under the names of their columns. */
export function* csvLines<Row>(
  columns: Readonly<Record<string, (row: Row) => string>>,
  rows: readonly Row[],
): Generator<string> {
  yield BYTE_ORDER_MARK + lines([Object.keys(columns)])
  const read = Object.values(columns)
  for (let start = 0; start < rows.length; start += ROWS_A_CHUNK)
    yield lines(rows.slice(start, start + ROWS_A_CHUNK).map((row) => read.map((cell) => cell(row))))
}
