import { MONTH_NAMES } from '../calendar/monthNames'
import type { Period } from '../calendar/period'
import { RENT_LINE } from './chargesForPeriod'

/** What a posted charge is called on the account: 'March rent', 'March parking'. */
export function chargeDescription({
  line,
  period,
}: {
  readonly line: string
  readonly period: Period
}): string {
  const month = MONTH_NAMES[Number(period.slice(5, 7)) - 1]
  if (month === undefined) throw new RangeError(`${period} is not a month`)
  return `${month} ${line === RENT_LINE ? 'rent' : line}`
}
