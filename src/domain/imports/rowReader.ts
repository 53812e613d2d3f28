import type { Parser, RowErrorCode } from './parsed'
import type { Table, TableRow } from './readTable'
import type { RowError } from './rowError'

/** Reads the cells of one row, and keeps a list of what cannot be taken. */
export type RowReader<C extends string> = {
  /** The value, or undefined with an error noted. An empty cell is an error. */
  readonly required: <T>(column: C, parse: Parser<T>) => T | undefined
  /** The value, null for an empty cell, or undefined with an error noted. */
  readonly optional: <T>(column: C, parse: Parser<T>) => T | null | undefined
  /** Notes an error about one cell that only shows beside the others. */
  readonly refuse: (column: C, code: RowErrorCode, message: string) => void
  /** Errors of this row so far. */
  readonly errors: readonly RowError[]
}

export function rowReader<C extends string>(
  file: string,
  headers: Table<C>['headers'],
  { row, cells }: TableRow<C>,
): RowReader<C> {
  const errors: RowError[] = []
  const refuse = (column: C, code: RowErrorCode, message: string) => {
    errors.push({ file, row, column: headers[column], value: cells[column], code, message })
  }
  function parsed<T>(column: C, parse: Parser<T>): T | undefined {
    const result = parse(cells[column])
    if (result.ok) return result.value
    refuse(column, result.code, result.message)
    return undefined
  }
  return {
    errors,
    refuse,
    required: (column, parse) => {
      if (cells[column] !== '') return parsed(column, parse)
      refuse(column, 'MISSING_VALUE', `'${headers[column]}' is empty. Fill it in.`)
      return undefined
    },
    optional: (column, parse) => (cells[column] === '' ? null : parsed(column, parse)),
  }
}
