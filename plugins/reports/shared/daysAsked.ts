import { longDay } from '@/domain/calendar/formatDay'
import { addMonths } from '@/domain/calendar/addMonths'
import type { Day } from '@/domain/calendar/day'
import { badParameter } from '@/lib/parameters/badParameter'
import type { ParameterReader } from '@/lib/parameters/parameterReader'

/** A report by month over more years than this is no page. */
const MOST_YEARS = 50

/**
 * The days a report is asked for, `from` and `to`, both included; without them this year so far.
 * @throws DomainError `BAD_PARAMETER`, naming the end that is wrong
 */
export const daysAsked = (read: ParameterReader, today: Day): { from: Day; to: Day } => {
  const to = read.day('to') ?? today
  const from = read.day('from') ?? firstOfYear(to)
  if (from > to) throw badParameter('from', `choose ${longDay(to)}, the last day, or an earlier one.`)
  if (addMonths(from, MOST_YEARS * 12) <= to)
    throw badParameter('from', `choose a day at most ${MOST_YEARS} years before the last one.`)
  return { from, to }
}

/** January 1 of a day's year. */
export const firstOfYear = (day: Day): Day => `${Number(day.slice(0, 4))}-01-01`
