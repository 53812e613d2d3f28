import { DomainError } from '../errors'
import type { Day } from './day'
import { daysInMonth } from './daysInMonth'

/** A calendar month, `'2026-03'`: the 'term' of a charge or payment. Periods compare as strings. */
export type Period = `${number}-${number}`

const SHAPE = /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/

/** Whether `text` is exactly `YYYY-MM`, with a month from 01 to 12. */
export function isPeriod(text: unknown): text is Period {
  return typeof text === 'string' && SHAPE.test(text)
}

/** @throws DomainError `BAD_PERIOD` */
export function parsePeriod(text: unknown): Period {
  if (isPeriod(text)) return text
  throw new DomainError('BAD_PERIOD', `'${String(text)}' is not a month. Write it as 2026-03.`, {
    value: text,
  })
}

/** The month a day lies in. */
export function periodOf(day: Day): Period {
  // A day without its last three characters is a period; the compiler cannot see that through slice.
  return day.slice(0, 7) as Period
}

export function firstOfPeriod(period: Period): Day {
  return `${period}-01` as Day
}

export function lastOfPeriod(period: Period): Day {
  return `${period}-${daysInMonth(yearOf(period), monthOf(period))}`
}

/** The month `months` later; earlier when negative. */
export function addPeriods(period: Period, months: number): Period {
  const monthsFromYear0 = yearOf(period) * 12 + monthOf(period) - 1 + months
  const year = Math.floor(monthsFromYear0 / 12)
  return parsePeriod(
    `${String(year).padStart(4, '0')}-${String(monthsFromYear0 - year * 12 + 1).padStart(2, '0')}`,
  )
}

export function nextPeriod(period: Period): Period {
  return addPeriods(period, 1)
}

/** All months from the first to the last, both included; none when the last is before the first. */
export function periodsFromTo(first: Period, last: Period): Period[] {
  const periods: Period[] = []
  for (let period = first; period <= last; period = nextPeriod(period)) periods.push(period)
  return periods
}

function yearOf(period: Period): number {
  return Number(period.slice(0, 4))
}

function monthOf(period: Period): number {
  return Number(period.slice(5, 7))
}
