import type { Day } from './day'
import { dayOfParts, partsOf } from './dayParts'
import { daysInMonth } from './daysInMonth'

/**
 * The same day of the month `months` calendar months later (earlier when negative), clamped to the month's
 * last day: January 31 + 1 is February 28.
 *
 * Count from the anchor each time (`addMonths(start, 1)`, `addMonths(start, 2)`): a chain of single months
 * drifts, January 31 → February 28 → March 28.
 * @throws DomainError `BAD_DAY` outside the years 0001–9999
 */
export function addMonths(anchor: Day, months: number): Day {
  const parts = partsOf(anchor)
  const monthsFromYear0 = parts.year * 12 + parts.month - 1 + months
  const year = Math.floor(monthsFromYear0 / 12)
  const month = monthsFromYear0 - year * 12 + 1
  return dayOfParts({ year, month, day: Math.min(parts.day, daysInMonth(year, month)) })
}
