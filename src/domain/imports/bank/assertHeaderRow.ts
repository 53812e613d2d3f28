import { DomainError } from '../../errors'
import { isBlankRow, type TableRows } from './usableTable'

/** @throws DomainError `BAD_PARAMETER` for headers in a row that the table does not have */
export function assertHeaderRow(rows: TableRows, headerRow: number): void {
  // A file ends with its last row that says something.
  const last = rows.findLastIndex((cells) => !isBlankRow(cells)) + 1
  if (headerRow <= last) return
  throw new DomainError(
    'BAD_PARAMETER',
    `mapping.headerRow is ${headerRow}, but the file has ${last} rows. Name one of them, or 0 where there are no headers.`,
    { parameter: 'mapping.headerRow', rows: last },
  )
}
