import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { earliestDay } from '@/domain/calendar/earliestDay'
import { addPeriods, firstOfPeriod, periodOf, type Period } from '@/domain/calendar/period'

/** The months of the sample business, counted from today: −1 is last month. */
export type DemoCalendar = {
  readonly today: Day
  readonly booksStart: Day
  readonly month: (offset: number) => Period
  /** A day of a month; 1 unless given. */
  readonly day: (offset: number, dayOfMonth?: number) => Day
  /** Months of the books so far, the current one included. */
  readonly months: readonly Period[]
}

/** The books start with the year, or four months ago where the year is younger. */
export const demoCalendar = (today: Day): DemoCalendar => {
  const month = (offset: number) => addPeriods(periodOf(today), offset)
  const day = (offset: number, dayOfMonth = 1) => addDays(firstOfPeriod(month(offset)), dayOfMonth - 1)
  const newYear = firstOfPeriod(`${Number(today.slice(0, 4))}-01`)
  const booksStart = earliestDay(newYear, day(-4))
  const months: Period[] = []
  for (let period = periodOf(booksStart); period <= periodOf(today); period = addPeriods(period, 1))
    months.push(period)
  return { today, booksStart, month, day, months }
}
