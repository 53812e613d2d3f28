import type { Day } from './day'
import { dayNumber } from './dayNumber'

/** Whole days from `from` to `to`: 0 for the same day, 1 for the next, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}
