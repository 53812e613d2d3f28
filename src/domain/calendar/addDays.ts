import type { Day } from './day'
import { dayNumber, dayOfNumber } from './dayNumber'

/**
 * The day `days` whole days later; earlier when negative.
 * @throws DomainError `BAD_DAY` outside the years 0001–9999
 */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days)
}
