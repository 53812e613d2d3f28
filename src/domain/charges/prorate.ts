import type { Day } from '../calendar/day'
import { partsOf } from '../calendar/dayParts'
import { daysInMonth } from '../calendar/daysInMonth'
import { longDay } from '../calendar/formatDay'
import { periodOf } from '../calendar/period'
import { DomainError } from '../errors'

/** How a part month is charged. The first is the default of a new lease. */
export const PRORATION_METHODS = ['actualDays', 'thirtyDay', 'yearDays365', 'none'] as const
export type ProrationMethod = (typeof PRORATION_METHODS)[number]

export type PartMonth = {
  /** The full month's amount, whole cents. */
  readonly cents: number
  /** First and last day charged, both counted, in one month. */
  readonly first: Day
  readonly last: Day
  readonly method: ProrationMethod
}

/**
 * A monthly amount for part of one month. A full month is never prorated, by no method.
 *
 * `actualDays` days ÷ days in that month · `thirtyDay` min(days, 30) ÷ 30 · `yearDays365` 12 × days ÷ 365 ·
 * `none` the full amount.
 * @returns whole cents, rounded once, half up, never above `cents`
 * @throws DomainError `RANGE_OUTSIDE_MONTH` when the days are not in one month, or the last is before the first
 * @see docs/domain.md rule 14
 */
export function prorate({ cents, first, last, method }: PartMonth): number {
  if (last < first || periodOf(first) !== periodOf(last)) {
    throw new DomainError(
      'RANGE_OUTSIDE_MONTH',
      `${longDay(first)} to ${longDay(last)} is not a part of one month. Choose two days of the same month, the first one first.`,
      { first, last },
    )
  }
  const from = partsOf(first)
  const days = partsOf(last).day - from.day + 1
  const monthLength = daysInMonth(from.year, from.month)
  if (days === monthLength) return cents
  switch (method) {
    case 'actualDays':
      return roundedHalfUp(cents * days, monthLength)
    case 'thirtyDay':
      return roundedHalfUp(cents * Math.min(days, 30), 30)
    case 'yearDays365':
      return Math.min(cents, roundedHalfUp(cents * 12 * days, 365))
    case 'none':
      return cents
  }
}

/** numerator ÷ denominator in whole numbers: exact, where `Math.round` of a float quotient is not. */
function roundedHalfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator))
}
