import { headerKey } from '../headerKey'
import type { RowErrorCode } from '../parsed'
import { IN_WORDS, OUT_WORDS, sideColumn } from './amountSides'
import { readMovedMoney, type DecimalSign } from './bankMoney'
import type { ColumnMapping } from './columnMapping'
import { cellAt, type TableRows } from './usableTable'

type Moved =
  | { readonly ok: true; readonly cents: number }
  | {
      readonly ok: false
      readonly place: number | undefined
      readonly value: string
      readonly code: RowErrorCode
      readonly message: string
    }

/** A mapping that says which way an amount without a sign goes. */
type SidedMapping = Pick<ColumnMapping, 'columns'> & { readonly outIsPositive: boolean }

/** What a row moved: positive came in, negative went out. */
export type MoneySides = (cells: readonly string[]) => Moved

/**
 * The reader of what moved, settled by all rows of the file: whether money out carries a minus, and which column, if
 * any, says the side of amounts that are all written without one.
 */
export function movedCents(data: TableRows, mapping: SidedMapping, decimal: DecimalSign): MoneySides {
  const { amount, moneyIn, moneyOut } = mapping.columns
  if (amount !== undefined) return signedAmount(data, amount, mapping, decimal)
  const outs = valuesOf(data, moneyOut, decimal)
  const outHasMinus = outs.length > 0 && outs.every((cents) => cents <= 0)

  return (cells) => {
    const given = [moneyIn, moneyOut].flatMap((place) => {
      const value = cellAt(cells, place)
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
  { outIsPositive, columns }: SidedMapping,
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

function valuesOf(data: TableRows, place: number | undefined, decimal: DecimalSign): number[] {
  if (place === undefined) return []
  return data.flatMap((cells) => {
    const money = readMovedMoney(cellAt(cells, place), decimal)
    return money.ok && money.value !== 0 ? [money.value] : []
  })
}

function refusedAt(place: number | undefined, value: string, code: RowErrorCode, message: string): Moved {
  return { ok: false, place, value, code, message }
}
