import type { Day } from '@/domain/calendar/day'
import { dayOfParts, partsOf } from '@/domain/calendar/dayParts'

/** The calendar day of what a date picker hands over: a moment in the browser's own time. */
export const dayOfPicked = (picked: Date): Day =>
  dayOfParts({ year: picked.getFullYear(), month: picked.getMonth() + 1, day: picked.getDate() })

/** A day as the date picker wants it: noon of that day in the browser's own time. */
export const pickedOfDay = (day: Day): Date => {
  const { year, month, day: date } = partsOf(day)
  return new Date(year, month - 1, date, 12)
}
