import { dateOrderOf } from '../bank/bankDay'
import { decimalSignOf } from '../bank/bankMoney'
import type { ColumnMapping } from '../bank/columnMapping'
import { isBlankRow, type TableRows } from '../bank/usableTable'
import { headerKey } from '../headerKey'
import type { SheetKind } from './importKinds'
import { SHEETS } from './sheets'

/** Further down nobody's headers begin. */
const SEARCHED_ROWS = 50

export type SheetMapping = ColumnMapping<string>

/** Columns by what a row calls them: 1 for the first. Of two that mean the same, the first. */
function columnsNamed(kind: SheetKind, cells: readonly string[]): Record<string, number> {
  const keys = cells.map(headerKey)
  const columns: Record<string, number> = {}
  const taken = new Set<number>()
  const take = (column: string, names: readonly string[]) => {
    if (columns[column] !== undefined) return
    const at = keys.findIndex(
      (key, index) => !taken.has(index) && names.some((name) => headerKey(name) === key),
    )
    if (at < 0) return
    taken.add(at)
    columns[column] = at + 1
  }
  const { spec } = SHEETS[kind]
  // A column's own name goes before what others call it: 'date' is the day received, not somebody's 'due date'.
  for (const column of Object.keys(spec)) take(column, [column])
  for (const [column, { aliases }] of Object.entries(spec)) take(column, aliases ?? [])
  return columns
}

/**
 * How a spreadsheet's columns seem to be meant, by its headers; the order of dates and the decimal sign from the whole
 * columns.
 * @returns what cannot be told is left out, or null: it must be asked
 * @see docs/domain.md rule 26
 */
export function proposeSheetMapping(kind: SheetKind, rows: TableRows): SheetMapping {
  const searched = rows.slice(0, SEARCHED_ROWS)
  const named = searched.map((cells) => Object.keys(columnsNamed(kind, cells)).length)
  const most = Math.max(0, ...named)
  const headerAt = most > 1 ? named.indexOf(most) : searched.findIndex((cells) => !isBlankRow(cells))
  const columns = columnsNamed(kind, rows[headerAt] ?? [])
  return {
    headerRow: headerAt + 1,
    columns,
    ...sheetSettledBy(kind, rows, headerAt + 1, columns),
    outIsPositive: false,
  }
}

/** The order of dates and the decimal sign that a spreadsheet's own cells prove. */
export function sheetSettledBy(
  kind: SheetKind,
  rows: TableRows,
  headerRow: number,
  columns: SheetMapping['columns'],
): Pick<SheetMapping, 'dateOrder' | 'decimal'> {
  const { days, money } = SHEETS[kind]
  const data = rows.slice(headerRow)
  const cellsOf = (column: string): string[] => {
    const place = columns[column]
    return place === undefined
      ? []
      : data.map((cells) => cells[place - 1] ?? '').filter((cell) => cell.trim() !== '')
  }
  const [dayCells, moneyCells] = [days.flatMap(cellsOf), money.flatMap(cellsOf)]
  return {
    // Without days or amounts there is nothing to ask.
    dateOrder: dayCells.length === 0 ? 'ymd' : dateOrderOf(dayCells),
    decimal: moneyCells.length === 0 ? '.' : decimalSignOf(moneyCells),
  }
}
