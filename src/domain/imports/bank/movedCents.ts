import { headerKey } from '../headerKey'
import type { RowErrorCode } from '../parsed'
import { readMovedMoney, type DecimalSign } from './bankMoney'
import type { ColumnMapping } from './columnMapping'
import type { TableRows } from './usableTable'

type Moved =
  | { readonly ok: true; readonly cents: number }
  | {
      readonly ok: false
      readonly place: number | undefined
      readonly value: string
      readonly code: RowErrorCode
      readonly message: string
    }

/** What a row moved: positive came in, negative went out. */
export type MoneySides = (cells: readonly string[]) => Moved

const OUT_WORDS = new Set(['debit', 'dr', 'd', 'withdrawal', 'withdrawals'])
const IN_WORDS = new Set(['credit', 'cr', 'c', 'deposit', 'deposits'])

/**
 * The reader of what moved, settled by all rows of the file: whether money out carries a minus, and which column, if
 * any, says the side of amounts that are all written without one.
 */
export function movedCents(data: TableRows, mapping: ColumnMapping, decimal: DecimalSign): MoneySides {
  const { amount, moneyIn, moneyOut } = mapping.columns
  if (amount !== undefined) return signedAmount(data, amount, mapping, decimal)
  const outs = valuesOf(data, moneyOut, decimal)
  const outHasMinus = outs.length > 0 && outs.every((cents) => cents <= 0)

  return (cells) => {
    const given = [moneyIn, moneyOut].flatMap((place) => {
      const value = place === undefined ? '' : cellAt(cells, place)
      return place === undefined || value === ''
        ? []
        : [{ place, value, money: readMovedMoney(value, decimal) }]
    })
    const bad = given.find(({ money }) => !money.ok)
    if (bad && !bad.money.ok) {
      return refusedAt(bad.place, bad.value, bad.money.code, bad.money.message)
    }
    const sums = given.flatMap(({ place, value, money }) =>
      money.ok ? [{ place, value, cents: money.value }] : [],
    )
    const moved = sums.filter(({ cents }) => cents !== 0)
    const [only, second] = moved
    if (second) {
      return refusedAt(
        second.place,
        second.value,
        'CONFLICT',
        'The row has money in and money out. Keep one.',
      )
    }
    if (!only) {
      if (sums.length > 0) return { ok: true, cents: 0 }
      return refusedAt(moneyIn ?? moneyOut, '', 'MISSING_VALUE', 'The amount is empty. Fill it in.')
    }
    const minusExpected = only.place === moneyOut && outHasMinus
    if (only.cents < 0 !== minusExpected) {
      const message = `'${only.value}' has a minus where the column's amounts have none. Correct it.`
      return refusedAt(only.place, only.value, 'BAD_AMOUNT', message)
    }
    return { ok: true, cents: only.place === moneyOut ? -Math.abs(only.cents) : only.cents }
  }
}

function signedAmount(
  data: TableRows,
  amount: number,
  { outIsPositive, columns }: ColumnMapping,
  decimal: DecimalSign,
): MoneySides {
  const side = sideColumn(data, amount, columns.text, decimal)
  return (cells) => {
    const value = cellAt(cells, amount)
    if (value === '') return refusedAt(amount, '', 'MISSING_VALUE', 'The amount is empty. Fill it in.')
    const money = readMovedMoney(value, decimal)
    if (!money.ok) return refusedAt(amount, value, money.code, money.message)
    if (money.value === 0) return { ok: true, cents: 0 }
    if (side !== null) {
      const word = headerKey(cellAt(cells, side))
      if (!OUT_WORDS.has(word) && !IN_WORDS.has(word)) {
        const message = 'The other rows say here whether money came in or went out. Write debit or credit.'
        return refusedAt(side, cellAt(cells, side), 'MISSING_VALUE', message)
      }
      return { ok: true, cents: OUT_WORDS.has(word) ? -money.value : money.value }
    }
    return { ok: true, cents: outIsPositive ? -money.value : money.value }
  }
}

/**
 * The column that says debit or credit beside amounts that are all without a minus: read as they stand, every
 * withdrawal would be money in. One odd word among them is an error of its row; in the bank's text every word has to be
 * one, since there it may be a chance.
 */
function sideColumn(
  data: TableRows,
  amount: number,
  text: number | undefined,
  decimal: DecimalSign,
): number | null {
  const isOut = (cells: readonly string[]) => {
    const money = readMovedMoney(cellAt(cells, amount), decimal)
    return money.ok && money.value < 0
  }
  if (data.some(isOut)) return null
  const rows = data.filter((cells) => readMovedMoney(cellAt(cells, amount), decimal).ok)
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0)
  for (let place = 1; place <= width; place++) {
    const words = rows.map((cells) => headerKey(cellAt(cells, place))).filter((word) => word !== '')
    const sides = words.filter((word) => OUT_WORDS.has(word) || IN_WORDS.has(word))
    const enough = place === text ? sides.length === words.length : sides.length * 2 > words.length
    if (enough && sides.some((word) => OUT_WORDS.has(word))) return place
  }
  return null
}

function valuesOf(data: TableRows, place: number | undefined, decimal: DecimalSign): number[] {
  if (place === undefined) return []
  return data.flatMap((cells) => {
    const money = readMovedMoney(cellAt(cells, place), decimal)
    return money.ok && money.value !== 0 ? [money.value] : []
  })
}

function cellAt(cells: readonly string[], place: number): string {
  return (cells[place - 1] ?? '').trim()
}

function refusedAt(place: number | undefined, value: string, code: RowErrorCode, message: string): Moved {
  return { ok: false, place, value, code, message }
}
