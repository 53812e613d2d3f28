import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { longDay, longPeriod } from '@/domain/calendar/formatDay'
import { addPeriods, firstOfPeriod, lastOfPeriod, periodOf } from '@/domain/calendar/period'
import { firstOfWeek, weekOf, weeksOfMonth } from '@/domain/calendar/week'

import type { CalendarAddress } from '../../taskFilters'

export const CALENDAR = '/admin/tasks/calendar'

/** The days of one page of the calendar. */
export type CalendarPage = {
  title: string
  span: 'month' | 'week'
  weeks: readonly Day[][]
  /** Of the grid. */
  first: Day
  last: Day
  /** Whether a day is of the month itself, not one that fills its first or last week. */
  isOwn: (day: Day) => boolean
  before: { day: Day; label: string }
  after: { day: Day; label: string }
}

/** The page that shows a day: its month in whole weeks, or its week. */
export const pageOf = ({ day, span }: Pick<CalendarAddress, 'day' | 'span'>): CalendarPage => {
  if (span === 'week') {
    const sunday = firstOfWeek(day)
    return {
      title: `Week of ${longDay(sunday)}`,
      span,
      weeks: [weekOf(day)],
      first: sunday,
      last: addDays(sunday, 6),
      isOwn: () => true,
      before: { day: addDays(sunday, -7), label: 'The week before' },
      after: { day: addDays(sunday, 7), label: 'The week after' },
    }
  }
  const month = periodOf(day)
  const weeks = weeksOfMonth(firstOfPeriod(month), lastOfPeriod(month))
  const first = firstOfWeek(firstOfPeriod(month))
  const beside = (months: number) => {
    const period = addPeriods(month, months)
    return { day: firstOfPeriod(period), label: longPeriod(period) }
  }
  return {
    title: longPeriod(month),
    span,
    weeks,
    first,
    last: addDays(first, weeks.length * 7 - 1),
    isOwn: (other) => periodOf(other) === month,
    before: beside(-1),
    after: beside(1),
  }
}
