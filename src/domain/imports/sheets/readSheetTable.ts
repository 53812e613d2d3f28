import { isDay } from '../../calendar/day'
import { DomainError } from '../../errors'
import { assertHeaderRow } from '../bank/assertHeaderRow'
import { readBankDay } from '../bank/bankDay'
import { namesOtherCurrency, readBankMoney, type DecimalSign } from '../bank/bankMoney'
import type { DateOrder } from '../bank/columnMapping'
import {
  cellAt,
  isBlankRow,
  lastFilled,
  MAX_CELL_LENGTH,
  usableTable,
  type TableRows,
} from '../bank/usableTable'
import { lastOf, ROWS_A_STEP } from '../steps'
import { accepted, refused, type Parsed } from '../parsed'
import type { RowError } from '../rowError'
import type { SheetKind } from './importKinds'
import type { SheetMapping } from './proposeSheetMapping'
import type { SheetFile, SheetLine } from './sheetRow'
import { SHEETS, type SheetLayout } from './sheets'

const TOTAL = /^(?:grand |sub[- ]?)?totals?\b|^(?:sum|summe)\b/i

/**
 * Reads the rows of a spreadsheet as its mapping says: days and amounts are written in one way, whatever way the file
 * writes them. What a cell does not say for certain is an error of its row. Totals are listed as skipped.
 * @throws DomainError `COLUMN_MISSING`, `DATE_ORDER_MISSING`, `DECIMAL_SIGN_MISSING` when a person has to choose first,
 *   `OTHER_CURRENCY`, `EMPTY_FILE`, and as `usableTable` and `assertHeaderRow`
 * @see docs/domain.md rule 26
 */
export function readSheetTable(
  kind: SheetKind,
  file: string,
  rows: TableRows,
  mapping: SheetMapping,
): SheetFile {
  return lastOf(sheetTableStepwise(kind, file, rows, mapping))
}

/** `readSheetTable`, a step at a time, so that others can be served between them. @yields how many rows are read */
export function* sheetTableStepwise(
  kind: SheetKind,
  file: string,
  rows: TableRows,
  mapping: SheetMapping,
): Generator<number, SheetFile> {
  usableTable(rows)
  const layout = SHEETS[kind]
  const { headerRow, columns } = mapping
  assertHeaderRow(rows, headerRow)
  const header = (rows[headerRow - 1] ?? []).map((cell) => cell.trim())
  const { order, decimal } = settled(layout, header, mapping)
  const data = rows.flatMap((cells, at) =>
    at >= headerRow && !isBlankRow(cells) ? [{ cells, row: at + 1 }] : [],
  )
  if (data.length === 0) {
    throw new DomainError(
      'EMPTY_FILE',
      'The file has headers but no rows. Fill in at least one, and send it again.',
    )
  }
  const lines: SheetLine[] = []
  const skipped: { row: number; text: string; why: string }[] = []
  for (const [at, { cells, row }] of data.entries()) {
    if (at % ROWS_A_STEP === 0) yield at
    const written = Object.fromEntries(
      Object.keys(layout.spec).map((column) => [column, cellAt(cells, columns[column])]),
    )
    const why = whyNoRow(layout, header, cells, written)
    if (why !== null) skipped.push({ row, text: cells.filter((cell) => cell.trim() !== '').join(' '), why })
    else lines.push(lineOf({ file, row, cells, written, header }, layout, { columns, order, decimal }))
  }
  return { lines, skipped }
}

type Settled = { readonly order: DateOrder; readonly decimal: DecimalSign }

function settled(layout: SheetLayout, header: readonly string[], mapping: SheetMapping): Settled {
  const { columns, dateOrder, decimal } = mapping
  const missing = layout.needs.find((column) => columns[column] === undefined)
  if (missing !== undefined || Object.keys(columns).length === 0) {
    throw new DomainError('COLUMN_MISSING', `Choose the column that holds the ${missing ?? 'names'}.`, {
      column: missing,
    })
  }
  if (dateOrder === null) {
    throw new DomainError(
      'DATE_ORDER_MISSING',
      'The dates can be read in two ways. Choose whether the month, the day or the year stands first.',
    )
  }
  if (decimal === null) {
    throw new DomainError(
      'DECIMAL_SIGN_MISSING',
      'The amounts can be read in two ways. Choose how the file writes them: 1,234.56 or 1.234,56.',
    )
  }
  for (const column of layout.money) {
    const name = cellAt(header, columns[column])
    if (!namesOtherCurrency(name)) continue
    throw new DomainError(
      'OTHER_CURRENCY',
      `The column '${name}' is not in US dollars. Choose another column or file.`,
    )
  }
  return { order: dateOrder, decimal }
}

function whyNoRow(
  { needs }: SheetLayout,
  header: readonly string[],
  cells: readonly string[],
  written: Readonly<Record<string, string>>,
): string | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (filled.join('\n') === header.filter((cell) => cell !== '').join('\n')) return 'The headers again.'
  const isWhole = needs.every((column) => written[column] !== '')
  return !isWhole && filled.some((cell) => TOTAL.test(cell)) ? 'A total, not a row of its own.' : null
}

type Row = {
  readonly file: string
  readonly row: number
  readonly cells: readonly string[]
  readonly written: Readonly<Record<string, string>>
  readonly header: readonly string[]
}

function lineOf(
  { file, row, cells, written, header }: Row,
  layout: SheetLayout,
  { columns, order, decimal }: Settled & Pick<SheetMapping, 'columns'>,
): SheetLine {
  const errors: RowError[] = []
  const read: Record<string, string> = {}
  for (const [column, cell] of Object.entries(written)) {
    const plain =
      cell === '' ? accepted(layout.silent[column] ?? '') : inOneWay(layout, column, cell, order, decimal)
    if (plain.ok) read[column] = plain.value
    else {
      const { code, message } = plain
      errors.push({
        file,
        row,
        column: nameOf(header, columns[column], column),
        value: short(cell),
        code,
        message,
      })
    }
  }
  const last = lastFilled(cells)
  if (header.length > 0 && last >= header.length) {
    const message = 'The row has more cells than the header. Put text with separators in quotes.'
    errors.push({ file, row, column: null, value: short(cells[last] ?? ''), code: 'SURPLUS_CELLS', message })
  }
  const [error, ...others] = errors
  const said = Object.keys(written).filter((column) => column !== layout.day && column !== layout.amount)
  const text = said.flatMap((column) => written[column] || []).join(' · ')
  const onlyAmount =
    error !== undefined &&
    others.length === 0 &&
    error.column === nameOf(header, columns[layout.amount ?? ''], layout.amount ?? '')
  const shown = layout.day === null ? undefined : read[layout.day]
  return {
    row,
    cells:
      error === undefined || onlyAmount
        ? { ...Object.fromEntries(Object.keys(written).map((column) => [column, ''])), ...read }
        : null,
    text: short(text, 500),
    day: shown !== undefined && isDay(shown) && (error === undefined || onlyAmount) ? shown : null,
    error: error ?? null,
  }
}

function nameOf(header: readonly string[], place: number | undefined, column: string): string {
  return place === undefined ? column : header[place - 1] || `Column ${place}`
}

function short(text: string, most = 80): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`
}

/** A cell with its day as `2026-01-31` and its amount as `1234.50`. */
function inOneWay(
  { days, money, lists }: SheetLayout,
  column: string,
  cell: string,
  order: DateOrder,
  decimal: DecimalSign,
): Parsed<string> {
  if (cell.length > MAX_CELL_LENGTH) {
    return refused(
      'TOO_LONG',
      `The cell has ${cell.length} characters; at most ${MAX_CELL_LENGTH} fit. Shorten it.`,
    )
  }
  if (days.includes(column)) return readBankDay(cell, order)
  if (money.includes(column)) return plainAmount(cell, decimal)
  return lists.includes(column) ? plainList(cell, order, decimal) : accepted(cell)
}

function plainAmount(cell: string, decimal: DecimalSign): Parsed<string> {
  const cents = readBankMoney(cell, decimal)
  return cents.ok ? accepted(plainCents(cents.value)) : cents
}

/** Whole cents as `-1234.50`. */
export function plainCents(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** `1.3.2026=1.725,00` as `2026-03-01=1725.00`; a piece that is neither a day nor an amount stays for its own reader. */
function plainList(cell: string, order: DateOrder, decimal: DecimalSign): Parsed<string> {
  const pieces: string[] = []
  for (const piece of cell.split(/[;\n]/)) {
    const [name = '', amount] = piece.split('=').map((half) => half.trim())
    const day = readBankDay(name, order)
    const [, digits = '', rest = ''] = /^([^a-z]*)(.*)$/i.exec(amount ?? '') ?? []
    const cents = amount === undefined || digits.trim() === '' ? null : plainAmount(digits, decimal)
    if (cents && !cents.ok) return cents
    pieces.push(
      `${day.ok ? day.value : name}${amount === undefined ? '' : `=${cents ? `${cents.value} ${rest}`.trim() : amount}`}`,
    )
  }
  return accepted(pieces.join('; '))
}
