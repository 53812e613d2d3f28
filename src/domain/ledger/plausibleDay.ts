import { addMonths } from '../calendar/addMonths'
import type { Day } from '../calendar/day'
import { longDay } from '../calendar/formatDay'
import { DomainError } from '../errors'

const YEARS_BACK = 30
const MONTHS_AHEAD = { falls: 24, happened: 3 } as const

/**
 * What a day says. What is owed, or asked for, *falls* due on it and may be known long before. Everything else
 * *happened* on it: money came or went, a credit was granted. That can be written down a little ahead, for a check
 * that is to be banked next month; with three months, a year typed with a slip is noticed for most of the year.
 */
export type DayOfEntry = keyof typeof MONTHS_AHEAD

/** Whether a day can be meant: not more than 30 years ago, nor more than 2 years from now, or 3 months if it happened on it. */
export function isPlausibleDay(day: Day, today: Day, what: DayOfEntry): boolean {
  return day >= addMonths(today, -12 * YEARS_BACK) && day <= addMonths(today, MONTHS_AHEAD[what])
}

/**
 * Refuses a day that can only be a slip of the finger, or that is too far ahead for something to have happened on it.
 * @throws DomainError `BAD_DAY`
 */
export function assertPlausibleDay(day: Day, today: Day, what: DayOfEntry): void {
  if (isPlausibleDay(day, today, what)) return
  throw new DomainError('BAD_DAY', implausibleDay(day, today, what), { day, today })
}

/** Why such a day is refused, and what to do. */
export function implausibleDay(day: Day, today: Day, what: DayOfEntry): string {
  if (what === 'happened' && isPlausibleDay(day, today, 'falls'))
    return `${longDay(day)} is more than ${MONTHS_AHEAD.happened} months ahead. Check the year, or enter this when it happens.`
  return `${longDay(day)} is too far from today to be meant. Check the year.`
}
