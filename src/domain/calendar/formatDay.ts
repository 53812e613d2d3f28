import type { Day } from './day'
import { dayNumber } from './dayNumber'
import { partsOf } from './dayParts'
import { MONTH_NAMES } from './monthNames'
import type { Period } from './period'

// 1970-01-01, day number 0, was a Thursday.
const WEEKDAYS_FROM_DAY_0 = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday']

/** For tables: `Apr 5`; with the year when it is not today's, `Dec 1, 2025`. */
export function shortDay(day: Day, today: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const short = `${monthName(month).slice(0, 3)} ${dayOfMonth}`
  return year === partsOf(today).year ? short : `${short}, ${year}`
}

/** For documents and titles: `April 15, 2026`. */
export function longDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day)
  return `${monthName(month)} ${dayOfMonth}, ${year}`
}

/** For sentences in the current year: `April 15`; another year is named. */
export function monthAndDay(day: Day, today: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day)
  return year === partsOf(today).year ? `${monthName(month)} ${dayOfMonth}` : longDay(day)
}

/** For a page that is about one day: `Wednesday, April 15`. */
export function weekdayAndDay(day: Day): string {
  const { month, day: dayOfMonth } = partsOf(day)
  const weekday = WEEKDAYS_FROM_DAY_0[((dayNumber(day) % 7) + 7) % 7]
  return `${weekday}, ${monthName(month)} ${dayOfMonth}`
}

/** For inputs: `04/15/2026`. */
export function usDay(day: Day): string {
  return `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`
}

/** A month as words: `March 2026`. */
export function longPeriod(period: Period): string {
  return `${monthName(Number(period.slice(5, 7)))} ${Number(period.slice(0, 4))}`
}

function monthName(month: number): string {
  const name = MONTH_NAMES[month - 1]
  if (name === undefined) throw new RangeError(`There is no month ${month}`)
  return name
}
