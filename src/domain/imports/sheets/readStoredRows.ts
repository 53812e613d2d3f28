import type { SheetReader, SheetRow } from '../portfolio/sheet'
import type { TableSpec } from '../readTable'
import { rowReader, type RowReader } from '../rowReader'

/** A row as it is kept: its number and its cells, written in one way. */
export type StoredRow = { readonly row: number; readonly cells: Readonly<Record<string, string>> }

/** Where rows come from, for what is said of them: the file's name, and its own name of each column. */
export type RowsOrigin = { readonly file: string; readonly headers: Readonly<Record<string, string>> }

/**
 * Reads kept rows by the reader of their spreadsheet.
 * @param needs columns without which a row is an error; an empty cell of any other says nothing
 */
export function storedRowReader<const S extends TableSpec, T>(
  { spec, read }: SheetReader<S, T>,
  needs: readonly string[],
  { file, headers }: RowsOrigin,
): (row: StoredRow) => SheetRow<keyof S & string, T> {
  type C = keyof S & string
  // The keys of a layout are strings; Object.keys forgets which.
  const columns = Object.keys(spec) as C[]
  // One entry a column, as the types say; fromEntries forgets the keys.
  const named = Object.fromEntries(columns.map((column) => [column, headers[column] ?? column])) as Record<
    C,
    string
  >
  return ({ row, cells }) => {
    const own = Object.fromEntries(columns.map((column) => [column, cells[column] ?? ''])) as Record<
      C,
      string
    >
    const at = rowReader(file, named, { row, cells: own })
    return { row, at, value: read(lenient(at, own, needs), 'us') }
  }
}

function lenient<C extends string>(
  at: RowReader<C>,
  cells: Readonly<Record<C, string>>,
  needs: readonly string[],
): RowReader<C> {
  return {
    ...at,
    required: (column, parse) =>
      cells[column] === '' && !needs.includes(column) ? undefined : at.required(column, parse),
  }
}
