import { isDay, type Day } from '../../calendar/day'
import { MONTH_NAMES } from '../../calendar/monthNames'
import { accepted, refused, type Parsed } from '../parsed'
import { DATE_ORDERS, type DateOrder } from './columnMapping'

const FIRST_YEAR = 1900
const LAST_YEAR = 2199

// Three numbers whose order only the whole column can tell. The apostrophe is how Quicken marks a year from 2000 on.
const NUMBERS = /^(\d{1,2})([/.-])\s?(\d{1,2})([/.'-])\s?(\d{2}|\d{4})$/
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const DAY_MONTH_WORD = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{2}|\d{4})$/
const MONTH_WORD_DAY = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/
// The hour at the bank is no part of its day. Midnight in UTC is how programs write a day; any other Z is an instant.
const HOUR = /(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?|T00:00:00(?:\.0+)?Z)$/i

type Reading = Partial<Record<DateOrder | 'any', Day>>

/**
 * A day as banks write it, `1/31/2026`, `31.01.26`, `2026-01-31`, `31 Jan 2026`, `20260131`, with or without an hour.
 * @param order how three numbers are to be read; the year of two digits is 1970 to 2069
 * @returns `BAD_DATE` for days that do not exist, or not in this order
 */
export function readBankDay(text: string, order: DateOrder): Parsed<Day> {
  const readings = readingsOf(text)
  const day = readings.any ?? readings[order]
  if (day) return accepted(day)
  const others = DATE_ORDERS.filter((other) => readings[other] !== undefined)
  if (others.length > 0) {
    return refused(
      'BAD_DATE',
      `There is no day '${text.trim()}' when ${inWords(order)}. Correct it, or choose another order of dates.`,
    )
  }
  return refused('BAD_DATE', `'${text.trim()}' is not a date. Write it like 2026-01-31.`)
}

/** Whether a cell is a day in any order. */
export function looksLikeDay(text: string): boolean {
  return Object.keys(readingsOf(text)).length > 0
}

/**
 * The one order in which every date of a column can be read. One day above 12 decides; dates that can be read in one
 * way only (`2026-01-31`, `Jan 31, 2026`) ask for none, and are `ymd` when they are alone.
 * @returns null when a person has to say: more than one order fits, or none
 * @see docs/domain.md rule 26
 */
export function dateOrderOf(texts: Iterable<string>): DateOrder | null {
  let fitting: readonly DateOrder[] = DATE_ORDERS
  let numbers = false
  let days = false
  // A file has many lines a day.
  for (const text of new Set(texts)) {
    const readings = readingsOf(text)
    const orders = DATE_ORDERS.filter((order) => readings[order] !== undefined)
    if (readings.any) days = true
    // A day that no order makes is an error of its row, and says nothing about the others.
    if (orders.length === 0) continue
    numbers = true
    fitting = fitting.filter((order) => orders.includes(order))
  }
  if (!numbers) return days ? 'ymd' : null
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** 'the month stands first': how an order of dates is told to a person. */
export function inWords(order: DateOrder): string {
  return { ymd: 'the year stands first', mdy: 'the month stands first', dmy: 'the day stands first' }[order]
}

function readingsOf(text: string): Reading {
  const trimmed = text.trim().replace(HOUR, '')
  const numbers = NUMBERS.exec(trimmed)
  if (numbers) return readingsOfNumbers(numbers)
  const first = YEAR_FIRST.exec(trimmed)
  if (first) return one(first[1], first[3], first[4])
  const compact = COMPACT.exec(trimmed)
  if (compact) return one(compact[1], compact[2], compact[3])
  const dayMonth = DAY_MONTH_WORD.exec(trimmed)
  if (dayMonth) return one(fourDigits(dayMonth[3]), monthNumber(dayMonth[2]), dayMonth[1])
  const monthDay = MONTH_WORD_DAY.exec(trimmed)
  return monthDay ? one(monthDay[3], monthNumber(monthDay[1]), monthDay[2]) : {}
}

function readingsOfNumbers([, a, separator, b, second, c]: RegExpExecArray): Reading {
  if (separator !== second && second !== "'") return {}
  const mdy = dayOf(fourDigits(c), a, b)
  const dmy = dayOf(fourDigits(c), b, a)
  // Only a year of two digits, not marked as one, can also stand in front.
  const ymd = c?.length === 2 && second !== "'" ? dayOf(fourDigits(a), b, c) : null
  return { ...(mdy && { mdy }), ...(dmy && { dmy }), ...(ymd && { ymd }) }
}

function one(year?: string, month?: string, day?: string): Reading {
  const any = dayOf(year, month, day)
  return any ? { any } : {}
}

function dayOf(year = '', month = '', day = ''): Day | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isDay(written)) return null
  return Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR ? written : null
}

function fourDigits(year = ''): string {
  if (year.length === 4) return year
  return Number(year) < 70 ? `20${year.padStart(2, '0')}` : `19${year}`
}

function monthNumber(word = ''): string {
  const at = MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase()))
  return at < 0 ? '' : String(at + 1)
}
