import { DomainError } from '../../errors'

export type TableRows = readonly (readonly string[])[]

export const MAX_ROWS = 200_000
export const MAX_COLUMNS = 200
export const MAX_CELL_LENGTH = 10_000

/**
 * The rows of a table that can be a bank's, whatever file they came in.
 * @throws DomainError `EMPTY_FILE` for no row, `TOO_LARGE` for more rows or columns than fit, `UNREADABLE_FILE` when
 *   nothing stands beside anything
 */
export function usableTable(rows: TableRows): TableRows {
  const filled = rows.filter((cells) => !isBlankRow(cells))
  if (filled.length === 0) {
    throw new DomainError('EMPTY_FILE', 'The file is empty. Download it from the bank again.')
  }
  if (filled.length > MAX_ROWS) {
    throw new DomainError(
      'TOO_LARGE',
      `The file has more than ${MAX_ROWS.toLocaleString('en-US')} rows. Download fewer months at a time.`,
      { rows: filled.length },
    )
  }
  const widest = filled.reduce((most, cells) => Math.max(most, lastFilled(cells) + 1), 0)
  if (widest > MAX_COLUMNS) {
    throw new DomainError(
      'TOO_LARGE',
      `The file has ${widest} columns; a bank's has at most ${MAX_COLUMNS}. Take out those that are not needed.`,
      { columns: widest },
    )
  }
  if (widest < 2) {
    throw new DomainError(
      'UNREADABLE_FILE',
      'The file has one column only. It needs a day, a text and an amount beside each other.',
    )
  }
  return rows
}

/** What stands in a cell, without the blanks around it; nothing beyond the row's end, or where no column is chosen. @param place 1 for the first */
export function cellAt(cells: readonly string[], place: number | undefined): string {
  return place === undefined ? '' : (cells[place - 1] ?? '').trim()
}

export function isBlankRow(cells: readonly string[]): boolean {
  return lastFilled(cells) < 0
}

export function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '')
}
