import { csvRows } from './csvRows'
import { headerKey } from './headerKey'
import type { RowErrorCode } from './parsed'
import type { RowError } from './rowError'

/** A column that a file may have. */
export type ColumnSpec = {
  /** Other headers that mean this column; case, spaces and signs do not count. */
  readonly aliases?: readonly string[]
  /** Whether the file must have it. Whether a cell may be empty is the reader's to say. */
  readonly required?: boolean
}

/** Columns by their header as the hand-over documents it, `'moved out'`. */
export type TableSpec = Readonly<Record<string, ColumnSpec>>

export type TableRow<C extends string> = {
  /** As the spreadsheet numbers it: 2 is the first row of data. */
  readonly row: number
  /** Trimmed text by column; `''` where the cell is empty or the file has no such column. */
  readonly cells: Readonly<Record<C, string>>
}

export type Table<C extends string> = {
  readonly rows: readonly TableRow<C>[]
  /** The header as the file writes it, for messages; the documented one where the file has no such column. */
  readonly headers: Readonly<Record<C, string>>
  readonly errors: readonly RowError[]
}

/**
 * Reads a spreadsheet saved as CSV into rows of named cells. Columns may stand in any order; blank rows are skipped
 * but counted; empty columns without a header are nothing. Everything else that does not fit is an error:
 * a column nobody knows that holds values, cells beyond the header, rows cut short.
 * @param file name for the errors
 * @see docs/domain.md rule 26
 */
export function readTable<const S extends TableSpec>(
  file: string,
  text: string,
  spec: S,
): Table<keyof S & string> {
  type C = keyof S & string
  const columns = Object.keys(spec) as C[]
  const { rows, badQuotesRow } = csvRows(text)
  const errors: RowError[] = []
  const report = (
    row: number,
    column: string | null,
    value: string | null,
    code: RowErrorCode,
    message: string,
  ) => errors.push({ file, row, column, value, code, message })

  const headerAt = rows.findIndex((cells) => !isBlank(cells))
  const header = (rows[headerAt] ?? []).map((cell) => cell.trim())
  const position = new Map<C, number>()
  const headers = Object.fromEntries(columns.map((column) => [column, column])) as Record<C, string>
  const known = knownHeaders(spec)
  const body = rows.slice(headerAt + 1).map((cells, index) => ({ row: headerAt + 2 + index, cells }))
  const data = body.filter(({ cells }) => !isBlank(cells))

  if (headerAt < 0) {
    report(1, null, null, 'EMPTY_FILE', 'The file is empty. Its first row must name the columns.')
    return { rows: [], headers, errors }
  }
  if (badQuotesRow !== null) {
    report(
      badQuotesRow,
      null,
      null,
      'BAD_QUOTES',
      'A quotation mark is not closed, or stands inside a cell. Correct it.',
    )
    return { rows: [], headers, errors }
  }

  header.forEach((written, at) => {
    const column = known.get(headerKey(written))
    if (column === undefined) {
      const first = data.find(({ cells }) => (cells[at] ?? '').trim() !== '')
      // A column without a single value says nothing, so nothing is lost: bank and sheet exports end with such.
      if (!first) return
      const name =
        written === '' ? `Column ${at + 1} has values but no header.` : `There is no column '${written}'.`
      report(
        first.row,
        written || null,
        first.cells[at] ?? null,
        'UNKNOWN_COLUMN',
        `${name} Rename it or take it out.`,
      )
    } else if (position.has(column)) {
      report(
        headerAt + 1,
        written,
        null,
        'DUPLICATE_COLUMN',
        `The column '${written}' is there twice. Take one out.`,
      )
    } else {
      position.set(column, at)
      headers[column] = written
    }
  })
  for (const column of columns) {
    if (!spec[column]?.required || position.has(column)) continue
    report(headerAt + 1, column, null, 'MISSING_COLUMN', `The column '${column}' is missing. Add it.`)
  }

  const width = lastFilled(header) + 1
  for (const { row, cells } of data) {
    if (lastFilled(cells) >= header.length) {
      const value = cells[lastFilled(cells)] ?? null
      report(
        row,
        null,
        value,
        'SURPLUS_CELLS',
        'The row has more cells than the header. Put text with commas in quotes.',
      )
    } else if (cells.length < width) {
      report(
        row,
        null,
        null,
        'MISSING_CELLS',
        `The row has ${cells.length} cells, the header ${width}. Correct the row.`,
      )
    }
  }

  const named = ({ row, cells }: { row: number; cells: readonly string[] }): TableRow<C> => ({
    row,
    cells: Object.fromEntries(
      columns.map((column) => [column, (cells[position.get(column) ?? -1] ?? '').trim()]),
    ) as Record<C, string>,
  })
  return { rows: data.map(named), headers, errors }
}

function knownHeaders<S extends TableSpec>(spec: S): Map<string, keyof S & string> {
  const known = new Map<string, keyof S & string>()
  for (const column of Object.keys(spec)) {
    for (const name of [column, ...(spec[column]?.aliases ?? [])]) known.set(headerKey(name), column)
  }
  return known
}

function isBlank(cells: readonly string[]): boolean {
  return lastFilled(cells) < 0
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '')
}
