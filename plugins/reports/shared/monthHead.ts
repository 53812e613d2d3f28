import type { Day } from '@/domain/calendar/day'
import { longPeriod } from '@/domain/calendar/formatDay'
import { lastOfPeriod, periodOf, type Period } from '@/domain/calendar/period'

type Range = {
  readonly from: Day
  /** The last day the table tells of. */
  readonly through: Day
}

/** A month over its column: 'Jan'; 'Apr 1–15' when only part of it is told of; 'Jan ’25' where the table has two years. */
export const monthHead = (period: Period, { from, through }: Range): string => {
  const name = longPeriod(period).slice(0, 3)
  const first = periodOf(from) === period ? Number(from.slice(8)) : 1
  const last = periodOf(through) === period ? through : lastOfPeriod(period)
  if (first > 1 || last < lastOfPeriod(period)) return `${name} ${first}–${Number(last.slice(8))}`
  return from.slice(0, 4) === through.slice(0, 4) ? name : `${name} ’${period.slice(2, 4)}`
}
