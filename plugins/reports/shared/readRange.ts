import type { Day } from '@/domain/calendar/day'
import { partsOf } from '@/domain/calendar/dayParts'
import { firstOfPeriod, lastOfPeriod, parsePeriod, periodOf, periodsFromTo } from '@/domain/calendar/period'
import { badParameter } from '@/lib/parameters/badParameter'
import type { ParameterReader } from '@/lib/parameters/parameterReader'

/** Both days are included. */
export type DayRange = { readonly from: Day; readonly to: Day }

const monthsOf = (year: number, first: number, last: number): DayRange => {
  const period = (month: number) => parsePeriod(`${year}-${String(month).padStart(2, '0')}`)
  return { from: firstOfPeriod(period(first)), to: lastOfPeriod(period(last)) }
}

/**
 * A year, one month of it, or from one day to another; this year without any of them: of `year`, `month`, `from`, `to`.
 * @throws DomainError `BAD_PARAMETER`
 */
export const readRange = (read: ParameterReader, today: Day): DayRange => {
  const year = read.whole('year', 1900, 2999)
  const month = read.whole('month', 1, 12)
  const from = read.day('from')
  const to = read.day('to')
  if (from === undefined && to === undefined) {
    const asked = year ?? partsOf(today).year
    return month === undefined ? monthsOf(asked, 1, 12) : monthsOf(asked, month, month)
  }
  if (year !== undefined) throw badParameter('year', 'give a year, or `from` and `to`, not both.')
  if (month !== undefined) throw badParameter('month', 'give a month, or `from` and `to`, not both.')
  const last = to ?? monthsOf(partsOf(today).year, 12, 12).to
  const first = from ?? monthsOf(partsOf(last).year, 1, 1).from
  if (first > last) throw badParameter('from', 'choose a day that is not after `to`.')
  return { from: first, to: last }
}

/** Ten years of columns: a table that is wider is read by nobody. */
export const MOST_MONTHS = 120

/** How many months a range touches. */
export const monthsIn = ({ from, to }: DayRange): number => periodsFromTo(periodOf(from), periodOf(to)).length
