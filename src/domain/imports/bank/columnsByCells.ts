import { looksLikeDay } from './bankDay'
import { decimalSignOf, looksLikeMoney, readBankMoney } from './bankMoney'
import type { BankColumn } from './columnMapping'
import { isBlankRow, type TableRows } from './usableTable'

const SAMPLE_ROWS = 2000
/** A column is what most of its cells are: totals and one broken cell do not change it. */
const MOST = 0.8

type Columns = Partial<Record<BankColumn, number>>
type ColumnCells = { readonly place: number; readonly cells: readonly string[]; readonly filled: number }

/**
 * Which columns hold what, from the cells alone. Nothing is said of a column that `taken` has, nor which of two
 * columns that are filled in turn is the money in.
 */
export function columnsByCells(data: TableRows, taken: Columns): Columns {
  const rows = data.filter((cells) => !isBlankRow(cells)).slice(0, SAMPLE_ROWS)
  const used = new Set(Object.values(taken))
  const free = columnsOf(rows).filter(({ place, cells }) => !used.has(place) && cells.length > 0)

  const days = free.filter((column) => mostly(column, looksLikeDay))
  const rest = free.filter((column) => !days.includes(column))
  const money = rest.filter((column) => mostly(column, looksLikeMoney) && column.cells.some(hasCents))
  const words = rest.filter(
    (column) => !money.includes(column) && column.cells.some((cell) => /\p{L}/u.test(cell)),
  )
  const text = words.toSorted((a, b) => variety(b) - variety(a))[0]

  const found: Columns = {}
  if (taken.day === undefined && days[0]) found.day = days[0].place
  if (taken.text === undefined && text) found.text = text.place
  if ((taken.amount ?? taken.moneyIn ?? taken.moneyOut) !== undefined) return found
  const full = money.filter(({ filled }) => filled >= MOST)
  // Two columns filled in turn are money in and money out; which is which, only a person can say.
  const [amount, ...others] = full
  if (!amount) return found
  found.amount = amount.place
  if (taken.balance !== undefined) return found
  const balance = others.find(({ place }) => isBalanceOf(rows, amount.place, place))
  if (balance) found.balance = balance.place
  return found
}

/**
 * Whether a column goes on by what another moves, from old to new or the other way, in most rows: a fee or a net amount
 * beside it does not. What has no sign may have moved either way.
 */
function isBalanceOf(rows: TableRows, amount: number, balance: number): boolean {
  const texts = rows.map((row) => [row[amount - 1] ?? '', row[balance - 1] ?? ''] as const)
  const decimal = decimalSignOf(texts.flat())
  const read = texts.flatMap(([moved, left]) => {
    const [cents, after] = [readBankMoney(moved, decimal), readBankMoney(left, decimal)]
    return cents.ok && after.ok ? [{ moved: Math.abs(cents.value), after: after.value }] : []
  })
  const steps = read.slice(1).map((row, at) => ({ above: read[at], below: row }))
  const fits = (one: 'above' | 'below') =>
    steps.filter(({ above, below, [one]: by }) => above && Math.abs(below.after - above.after) === by?.moved)
      .length
  return steps.length > 0 && Math.max(fits('above'), fits('below')) * 2 >= steps.length
}

function columnsOf(rows: TableRows): ColumnCells[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0)
  return Array.from({ length: width }, (_, at) => {
    const cells = rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '')
    return { place: at + 1, cells, filled: cells.length / rows.length }
  })
}

function mostly({ cells }: ColumnCells, is: (cell: string) => boolean): boolean {
  return cells.filter(is).length >= cells.length * MOST
}

/** A whole number may be a check's or an account's. */
function hasCents(cell: string): boolean {
  return /[.,]\d{1,2}\D*$|[$()+-]/.test(cell)
}

/** How much a column tells one row from another: a bank's words do, 'DEBIT' and 'CREDIT' do not. */
function variety({ cells }: ColumnCells): number {
  return new Set(cells).size * Math.min(40, cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length)
}
