import { addDays } from './addDays'
import type { Day } from './day'
import { dayNumber } from './dayNumber'

/** Sunday first, as calendars hang in the United States. */
export const WEEKDAY_NAMES = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const

/** 0 for Sunday to 6 for Saturday. Day number 0, January 1, 1970, was a Thursday. */
const weekdayOf = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7

/** The Sunday of a day's week; a Sunday's own. */
export const firstOfWeek = (day: Day): Day => addDays(day, -weekdayOf(day))

/** The seven days of a day's week, Sunday first. */
export const weekOf = (day: Day): Day[] => {
  const first = firstOfWeek(day)
  return WEEKDAY_NAMES.map((_, index) => addDays(first, index))
}

/** The weeks that show a month whole, with the days of its neighbours that fill them. */
export const weeksOfMonth = (first: Day, last: Day): Day[][] => {
  const weeks: Day[][] = []
  for (let sunday = firstOfWeek(first); sunday <= last; sunday = addDays(sunday, 7))
    weeks.push(weekOf(sunday))
  return weeks
}
