'use client'

import { isDay, type Day } from '@/domain/calendar/day'
import type { ColumnMapping, DateOrder } from '@/domain/imports/bank/columnMapping'

import type { ColumnSet } from './columnSet'

export const DATE_ORDER_LABELS: Readonly<Record<DateOrder, string>> = {
  mdy: 'Month first',
  dmy: 'Day first',
  ymd: 'Year first',
}

/** What a person has chosen so far: every column by what it is, 0 for the first. */
export type Chosen = Omit<ColumnMapping, 'columns'> & { roles: readonly string[] }

/** The choices to begin with: what was proposed, or that the first row has the heads. */
export const chosenAtFirst = (mapping: ColumnMapping<string> | null, width: number): Chosen => {
  const { columns, ...rest } = mapping ?? {
    columns: {},
    headerRow: 1,
    dateOrder: null,
    decimal: null,
    outIsPositive: null,
  }
  const named = new Map(Object.entries(columns).map(([role, column]) => [column, role]))
  return { ...rest, roles: Array.from({ length: width }, (_, index) => named.get(index + 1) ?? '') }
}

/** The choices with one column changed: a thing stands in one column only, so it leaves the one it had. */
export const withRole = (chosen: Chosen, column: number, role: string): Chosen => ({
  ...chosen,
  roles: chosen.roles.map((had, index) => (index === column ? role : had === role ? '' : had)),
})

export type ReadChoices =
  | { ok: true; mapping: ColumnMapping<string> }
  | { ok: false; field: 'columns' | 'dateOrder' | 'decimal'; message: string }

type Missing = Extract<ReadChoices, { ok: false }>

const missing = (field: Missing['field'], message: string): Missing => ({ ok: false, field, message })

const missingOfBank = (has: (role: string) => boolean): Missing | null => {
  if (!has('day')) return missing('columns', 'Say which column is the day.')
  if (has('amount') && (has('moneyIn') || has('moneyOut')))
    return missing('columns', 'Choose either one column Amount, or Money in and Money out.')
  if (!has('amount') && !(has('moneyIn') && has('moneyOut')))
    return missing('columns', 'Say which column is the amount, or which are money in and money out.')
  return null
}

/** The choices as a mapping, or what still has to be said. */
export const mappingOf = (
  { roles, ...rest }: Chosen,
  { kind, columns: known, days, money }: Pick<ColumnSet, 'kind' | 'columns' | 'days' | 'money'>,
): ReadChoices => {
  const has = (role: string) => roles.includes(role)
  const needed = known.find(({ name, needed: isNeeded }) => isNeeded && !has(name))
  const lacking =
    kind === 'bank'
      ? missingOfBank(has)
      : needed
        ? missing('columns', `Say which column is the ${needed.label.toLowerCase()}.`)
        : null
  if (lacking) return lacking
  if (rest.dateOrder === null && days.some(has)) return missing('dateOrder', 'Say how the days are written.')
  if (rest.decimal === null && money.some(has)) return missing('decimal', 'Say how the cents are written.')
  const columns = Object.fromEntries(
    roles.flatMap((role, index) => (role === '' ? [] : [[role, index + 1] as const])),
  )
  // What no column holds is not asked.
  const { dateOrder, decimal } = rest
  return { ok: true, mapping: { ...rest, columns, dateOrder: dateOrder ?? 'ymd', decimal: decimal ?? '.' } }
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
  kinds: readonly string[],
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
