import { addMonths } from '../calendar/addMonths'
import type { Day } from '../calendar/day'
import { DomainError } from '../errors'

const YEARS_BACK = 30
const YEARS_AHEAD = 2

/** Whether a day can be meant: not more than 30 years ago, nor more than 2 years from now. */
export function isPlausibleDay(day: Day, today: Day): boolean {
  return day >= addMonths(today, -12 * YEARS_BACK) && day <= addMonths(today, 12 * YEARS_AHEAD)
}

/**
 * Refuses a day that can only be a slip of the finger: more than 30 years ago, or more than 2 years from now.
 * @throws DomainError `BAD_DAY`
 */
export function assertPlausibleDay(day: Day, today: Day): void {
  if (isPlausibleDay(day, today)) return
  throw new DomainError('BAD_DAY', `${day} is too far from today to be meant. Check the year.`, {
    day,
    today,
  })
}
