import { withSide } from './amountSides'
import { columnsNamedIn } from './columnNames'
import { columnsByCells } from './columnsByCells'
import { dateOrderOf, looksLikeDay } from './bankDay'
import { decimalSignOf, looksLikeMoney } from './bankMoney'
import type { BankColumn, ColumnMapping } from './columnMapping'
import { isBlankRow, type TableRows } from './usableTable'

/** Further down nobody's headers begin. */
const SEARCHED_ROWS = 200

export const MONEY_COLUMNS = ['amount', 'moneyIn', 'moneyOut', 'balance'] as const satisfies BankColumn[]

/**
 * How a table's columns seem to be meant, for a person to confirm: by their headers, and where those say nothing by
 * what stands below. The order of dates and the decimal sign are settled from the whole column.
 * @returns what cannot be told is left out, or null: it must be asked
 * @see docs/domain.md rule 26
 */
export function proposeMapping(rows: TableRows): ColumnMapping {
  const headerAt = headerIndexOf(rows)
  const data = rows.slice(headerAt + 1)
  const named = headerAt < 0 ? {} : columnsNamedIn(rows[headerAt] ?? [])
  const columns = { ...columnsByCells(data, named), ...named }
  const settled = settledBy(rows, headerAt + 1, columns)
  return withSide(rows, { headerRow: headerAt + 1, columns, ...settled, outIsPositive: null })
}

/** The order of dates and the decimal sign that a file's own cells prove, for columns that a person has chosen. */
export function settledBy(
  rows: TableRows,
  headerRow: number,
  columns: ColumnMapping['columns'],
): Pick<ColumnMapping, 'dateOrder' | 'decimal'> {
  const data = rows.slice(headerRow)
  const cellsOf = (column: BankColumn): string[] => {
    const place = columns[column]
    return place === undefined ? [] : data.map((cells) => cells[place - 1] ?? '')
  }
  return {
    dateOrder: dateOrderOf(cellsOf('day')),
    decimal: decimalSignOf(MONEY_COLUMNS.flatMap(cellsOf)),
  }
}

/** The row of the headers, 0 for the first; -1 when the table begins with its data. */
function headerIndexOf(rows: TableRows): number {
  const searched = rows.slice(0, SEARCHED_ROWS)
  const named = searched.findIndex((cells) => {
    const { day, amount, moneyIn, moneyOut } = columnsNamedIn(cells)
    return day !== undefined && (amount ?? moneyIn ?? moneyOut) !== undefined
  })
  if (named >= 0) return named
  const first = searched.findIndex((cells) => cells.some(looksLikeDay) && cells.some(isAmount))
  const before = searched.slice(0, Math.max(0, first)).findLastIndex((cells) => !isBlankRow(cells))
  const cells = searched[before] ?? []
  // Headers in words we do not know still are words, above at least a day, a text and an amount.
  const words = cells.filter((cell) => /\p{L}/u.test(cell) && !looksLikeDay(cell))
  return words.length >= 3 && !cells.some(isAmount) ? before : -1
}

function isAmount(cell: string): boolean {
  return looksLikeMoney(cell) && !looksLikeDay(cell)
}
