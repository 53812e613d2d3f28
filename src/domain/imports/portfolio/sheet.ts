import type { MoneyNotation } from '../../money/parseMoney'
import { notationOf } from '../parseImportMoney'
import { readTable, type Table, type TableRow, type TableSpec } from '../readTable'
import type { RowError } from '../rowError'
import { rowReader, type RowReader } from '../rowReader'

/** What a row says; a part that could not be read is undefined, and its error is noted in `at`. */
export type SheetRow<C extends string, T> = {
  readonly row: number
  readonly at: RowReader<C>
  readonly value: T
}

export type Sheet<C extends string, T> = {
  readonly rows: readonly SheetRow<C, T>[]
  /** What is wrong with the file and its columns; the rows' own errors are with them. */
  readonly errors: readonly RowError[]
}

/** How one of the spreadsheets is read. */
export type SheetReader<S extends TableSpec, T> = {
  readonly spec: S
  /** The columns whose amounts say together how the file writes money. */
  readonly money: readonly (keyof S & string)[]
  readonly read: (at: RowReader<keyof S & string>, notation: MoneyNotation) => T
}

/** Reads the text of one spreadsheet by its reader. */
export function readSheet<const S extends TableSpec, T>(
  file: string,
  text: string,
  { spec, money, read }: SheetReader<S, T>,
): Sheet<keyof S & string, T> {
  type C = keyof S & string
  const table: Table<C> = readTable(file, text, spec)
  const notation = notationOf(table.rows, money)
  const rows = table.rows.map((row: TableRow<C>) => {
    const at = rowReader(file, table.headers, row)
    return { row: row.row, at, value: read(at, notation) }
  })
  return { rows, errors: table.errors }
}

/** The value once every part of it was read. */
export type Complete<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> }

/** Whether every part of a row was read. */
export function isComplete<T extends object>(value: T): value is T & Complete<T> {
  return Object.values(value).every((part) => part !== undefined)
}
