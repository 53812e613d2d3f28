'use client'

import { isDay, type Day } from '@/domain/calendar/day'
import type { BankColumn, ColumnMapping, DateOrder } from '@/domain/imports/bank/columnMapping'

export const COLUMN_LABELS: Readonly<Record<BankColumn, string>> = {
  day: 'Day',
  text: 'Text',
  amount: 'Amount',
  moneyIn: 'Money in',
  moneyOut: 'Money out',
  balance: 'Balance',
  reference: 'Reference',
}

export const DATE_ORDER_LABELS: Readonly<Record<DateOrder, string>> = {
  mdy: 'Month first',
  dmy: 'Day first',
  ymd: 'Year first',
}

/** What a person has chosen so far: every column by what it is, 0 for the first. */
export type Chosen = Omit<ColumnMapping, 'columns'> & { roles: readonly (BankColumn | '')[] }

/** The choices to begin with: what was proposed, or that the first row has the heads. */
export const chosenAtFirst = (mapping: ColumnMapping | null, width: number): Chosen => {
  const { columns, ...rest } = mapping ?? {
    columns: {},
    headerRow: 1,
    dateOrder: null,
    decimal: null,
    outIsPositive: false,
  }
  const named = new Map(Object.entries(columns).map(([role, column]) => [column, role as BankColumn]))
  return { ...rest, roles: Array.from({ length: width }, (_, index) => named.get(index + 1) ?? '') }
}

/** The choices with one column changed: a thing stands in one column only, so it leaves the one it had. */
export const withRole = (chosen: Chosen, column: number, role: BankColumn | ''): Chosen => ({
  ...chosen,
  roles: chosen.roles.map((had, index) => (index === column ? role : had === role ? '' : had)),
})

export type ReadChoices =
  | { ok: true; mapping: ColumnMapping }
  | { ok: false; field: 'columns' | 'dateOrder' | 'decimal'; message: string }

/** The choices as a mapping, or what still has to be said. */
export const mappingOf = ({ roles, ...rest }: Chosen): ReadChoices => {
  const has = (role: BankColumn) => roles.includes(role)
  const missing = (field: 'columns' | 'dateOrder' | 'decimal', message: string): ReadChoices => ({
    ok: false,
    field,
    message,
  })
  if (!has('day')) return missing('columns', 'Say which column is the day.')
  const hasSides = has('moneyIn') || has('moneyOut')
  if (has('amount') && hasSides)
    return missing('columns', 'Choose either one column Amount, or Money in and Money out.')
  if (!has('amount') && !(has('moneyIn') && has('moneyOut')))
    return missing('columns', 'Say which column is the amount, or which are money in and money out.')
  if (rest.dateOrder === null) return missing('dateOrder', 'Say how the days are written.')
  if (rest.decimal === null) return missing('decimal', 'Say how the cents are written.')
  const columns = Object.fromEntries(
    roles.flatMap((role, index) => (role === '' ? [] : [[role, index + 1] as const])),
  )
  return { ok: true, mapping: { ...rest, columns } }
}

const NUMERIC_DAY = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})\b/

const two = (digits: string): string => digits.padStart(2, '0')

const fullYear = (digits: string): string => (digits.length === 2 ? `20${digits}` : digits)

/** A day of the file read in one order; null where there is no such day. Only for showing what a choice means. */
export const dayRead = (text: string, order: DateOrder): Day | null => {
  const [, one = '', middle = '', last = ''] = NUMERIC_DAY.exec(text.trim()) ?? []
  if (one === '') return null
  const [year, month, day] =
    order === 'ymd' ? [one, middle, last] : order === 'mdy' ? [last, one, middle] : [last, middle, one]
  const written = `${fullYear(year)}-${two(month)}-${two(day)}`
  return isDay(written) ? written : null
}

/** The cells of one kind under the heads, filled ones only. */
export const cellsOf = (
  sample: readonly (readonly string[])[],
  { roles, headerRow }: Chosen,
  kinds: readonly BankColumn[],
): string[] =>
  sample
    .slice(headerRow)
    .flatMap((cells) =>
      cells.filter((cell, index) => cell.trim() !== '' && kinds.some((kind) => kind === roles[index])),
    )

/** The day that says most about the orders: one that both read, and differently, comes first. */
export const exampleDay = (cells: readonly string[]): string | null =>
  cells.find((cell) => {
    const [mdy, dmy] = [dayRead(cell, 'mdy'), dayRead(cell, 'dmy')]
    return mdy !== null && dmy !== null && mdy !== dmy
  }) ??
  cells.find((cell) => NUMERIC_DAY.test(cell.trim())) ??
  null

/** The amount that says most about its sign for cents: one with a point or a comma. */
export const exampleAmount = (cells: readonly string[]): string | null =>
  cells.find((cell) => /\d[.,]\d{3}$/.test(cell.trim())) ?? cells.find((cell) => /[.,]/.test(cell)) ?? null

/** An amount of the file read with one sign for cents, as text: `1,234.00`; null where it is none. */
export const amountRead = (text: string, decimal: '.' | ','): string | null => {
  const plain = text
    .replace(/[^\d.,-]/g, '')
    .replaceAll(decimal === '.' ? ',' : '.', '')
    .replace(',', '.')
  if (!/^-?\d+(\.\d{1,2})?$/.test(plain)) return null
  return Number(plain).toLocaleString('en-US', { minimumFractionDigits: 2 })
}
