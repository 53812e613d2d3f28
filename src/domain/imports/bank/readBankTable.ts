import { DomainError } from '../../errors'
import type { Day } from '../../calendar/day'
import { lastOf, ROWS_A_STEP } from '../steps'
import type { Parsed, RowErrorCode } from '../parsed'
import type { RowError } from '../rowError'
import { amountSides, withSide, type AmountSides } from './amountSides'
import { assertHeaderRow } from './assertHeaderRow'
import { balanceGaps, type BalanceStep } from './balanceGaps'
import { readBankDay } from './bankDay'
import { ABOVE_HEADERS, type BankFile, type BankLine, type SkippedRow } from './bankLine'
import { namesOtherCurrency, readBankMoney } from './bankMoney'
import { bankText } from './bankText'
import type { BankColumn, ColumnMapping } from './columnMapping'
import { movedCents, type MoneySides } from './movedCents'
import { MONEY_COLUMNS } from './proposeMapping'
import { whySkipped } from './skippedRow'
import { cellAt, isBlankRow, lastFilled, MAX_CELL_LENGTH, usableTable, type TableRows } from './usableTable'

/**
 * Reads the lines of a bank's table, as its mapping says. What a row does not say for certain is an error of that
 * row, never a number; rows that are no transactions are listed as skipped; nothing is dropped in silence.
 * @throws DomainError `COLUMN_MISSING`, `DATE_ORDER_MISSING`, `DECIMAL_SIGN_MISSING`,
 *   `MONEY_SIDE_MISSING` when a person has to choose first,
 *   `OTHER_CURRENCY`, `EMPTY_FILE`, and as `usableTable` and `assertHeaderRow`
 * @see docs/domain.md rules 25 and 26
 */
export function readBankTable(file: string, rows: TableRows, mapping: ColumnMapping): BankFile {
  return lastOf(bankTableStepwise(file, rows, mapping))
}

/** `readBankTable`, a step at a time, so that others can be served between them. @yields how many rows are read */
export function* bankTableStepwise(
  file: string,
  rows: TableRows,
  mapping: ColumnMapping,
): Generator<number, BankFile> {
  usableTable(rows)
  const { columns, headerRow } = mapping
  assertHeaderRow(rows, headerRow)
  const body = rows.map((cells, at) => ({ cells, row: at + 1 })).filter(({ cells }) => !isBlankRow(cells))
  const data = body.filter(({ row }) => row > headerRow)
  if (data.length === 0) {
    throw new DomainError('EMPTY_FILE', 'The file has headers but no rows. Choose other dates at the bank.')
  }
  const { decimal, order, header, outIsPositive } = settled(rows, mapping)

  const nameOf = (place: number) => header[place - 1]?.trim() || `Column ${place}`
  const cell = (cells: readonly string[], column: BankColumn) => cellAt(cells, columns[column])
  const names = header.map((name) => name.trim()).filter((name) => name !== '')
  const sides: MoneySides = movedCents(
    data.map(({ cells }) => cells),
    { columns, outIsPositive },
    decimal,
  )

  const currencyAt = header.findIndex((name) => CURRENCY_HEADER.test(name))
  // A file has many lines a day.
  const days = new Map<string, Parsed<Day>>()
  const dayOf = (written: string): Parsed<Day> => {
    const day = days.get(written) ?? readBankDay(written, order)
    days.set(written, day)
    return day
  }

  const withoutAmount: Omit<BankLine, 'cents'>[] = []
  const lines: BankLine[] = []
  const steps: BalanceStep[] = []
  const errors: RowError[] = []
  const words = new Map<number, string>()
  const skipped: SkippedRow[] = body
    .filter(({ row }) => row < headerRow)
    .map(({ row }) => ({ row, why: ABOVE_HEADERS }))

  for (const [at, { cells, row }] of data.entries()) {
    if (at % ROWS_A_STEP === 0) yield at
    const before = errors.length
    const refuse = (place: number | undefined, value: string | null, code: RowErrorCode, message: string) => {
      errors.push({ file, row, column: place === undefined ? null : nameOf(place), value, code, message })
    }
    const amounts = (['amount', 'moneyIn', 'moneyOut'] as const).map((column) => cell(cells, column))
    const dayCell = cell(cells, 'day')
    const textCell = cell(cells, 'text')
    const why = whySkipped({ all: cells, header: names, day: dayCell, text: textCell, amounts })
    if (why !== null) {
      skipped.push({ row, why })
      continue
    }

    const misfit = whyMisfit(cells, headerRow > 0 ? header.length : null, columns.balance)
    if (misfit) refuse(misfit.place, misfit.value, misfit.code, misfit.message)
    const day = dayOf(dayCell)
    if (dayCell === '') refuse(columns.day, '', 'MISSING_VALUE', 'The day is empty. Fill it in.')
    else if (!day.ok) refuse(columns.day, dayCell, day.code, day.message)
    const moved = sides(cells)
    if (!moved.ok) refuse(moved.place, moved.value, moved.code, moved.message)
    const balanceCell = cell(cells, 'balance')
    const balance = balanceCell === '' ? null : readBankMoney(balanceCell, decimal)
    if (balance && !balance.ok) refuse(columns.balance, balanceCell, balance.code, balance.message)
    refuseCurrency(currencyAt, cells, refuse)

    const balanceCents = balance?.ok ? balance.value : null
    steps.push({ row, day: day.ok ? day.value : null, cents: moved.ok ? moved.cents : null, balanceCents })
    if (!moved.ok && day.ok && errors.length === before + 1) {
      withoutAmount.push({
        row,
        day: day.value,
        text: bankText(textCell),
        balanceCents,
        bankId: null,
      })
    }
    if (errors.length > before) words.set(row, bankText(textCell))
    if (errors.length > before || !day.ok || !moved.ok || balance?.ok === false) continue
    if (moved.cents === 0) {
      skipped.push({ row, why: 'Its amount is zero.' })
      continue
    }
    lines.push({
      ...{ row, day: day.value, text: bankText(textCell), cents: moved.cents, balanceCents },
      bankId: null,
    })
  }
  return { lines, errors, words, withoutAmount, gaps: balanceGaps(steps), skipped }
}

function settled(rows: TableRows, mapping: ColumnMapping) {
  const { columns, dateOrder, decimal, headerRow } = mapping
  const header = headerRow > 0 ? (rows[headerRow - 1] ?? []) : []
  const missing = (what: string) =>
    new DomainError('COLUMN_MISSING', `Choose the column that holds ${what}.`, { columns })
  if (columns.day === undefined) throw missing('the day')
  if (columns.text === undefined) throw missing('the text')
  if ((columns.amount ?? columns.moneyIn ?? columns.moneyOut) === undefined) {
    throw missing('the amount, or those that hold money in and money out')
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
  for (const column of MONEY_COLUMNS) {
    const name = cellAt(header, columns[column])
    if (!namesOtherCurrency(name)) continue
    throw new DomainError(
      'OTHER_CURRENCY',
      `The column '${name}' is not in US dollars. Choose another column or file.`,
    )
  }
  const { outIsPositive } = withSide(rows, mapping)
  if (outIsPositive === null) throw sideMissing(amountSides(rows, mapping))
  return { decimal, order: dateOrder, header, outIsPositive }
}

function sideMissing(sides: AmountSides): DomainError {
  const why =
    sides === 'both'
      ? 'The amounts have no sign, and the balance rises by some and falls by others. Download the file with signs, or with columns for debit and credit;'
      : 'The amounts have no sign, and no column says which came in and which went out.'
  const what = `${sides === 'both' ? ' if' : ' If'} all go one way, say whether these are all money in or all money out.`
  return new DomainError('MONEY_SIDE_MISSING', `${why}${what}`)
}

type Misfit = { place: number | undefined; value: string | null; code: RowErrorCode; message: string }

/** Cells that stand beyond the headers or are cut off, and cells too long to be a bank's. */
function whyMisfit(
  cells: readonly string[],
  width: number | null,
  balance: number | undefined,
): Misfit | null {
  const last = lastFilled(cells)
  if (width !== null && last >= width) {
    const message = 'The row has more cells than the headers. Put text with separators in quotes.'
    return { place: undefined, value: cells[last] ?? null, code: 'SURPLUS_CELLS', message }
  }
  if (balance !== undefined && cells.length < balance) {
    const message = 'The row ends before its balance, so it may be cut off. Download the file again.'
    return { place: balance, value: null, code: 'MISSING_CELLS', message }
  }
  const long = cells.findIndex(({ length }) => length > MAX_CELL_LENGTH)
  if (long < 0) return null
  const length = cells[long]?.length
  const message = `The cell has ${length} characters; at most ${MAX_CELL_LENGTH.toLocaleString('en-US')} fit. Shorten it.`
  return { place: long + 1, value: `${cells[long]?.slice(0, 80)}…`, code: 'TOO_LONG', message }
}

const CURRENCY_HEADER = /^\s*(?:currency|ccy|currency code|w[äa]hrung)\s*$/i

function refuseCurrency(
  at: number,
  cells: readonly string[],
  refuse: (place: number, value: string, code: RowErrorCode, message: string) => void,
): void {
  const value = (cells[at] ?? '').trim()
  if (at < 0 || value === '' || /^(?:US ?D(?:ollars?)?|US\$|\$)$/i.test(value)) return
  refuse(
    at + 1,
    value,
    'BAD_AMOUNT',
    `The row is in ${value}, not in US dollars. Take it out, or enter it by hand.`,
  )
}
