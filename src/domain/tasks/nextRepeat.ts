import { addDays } from '../calendar/addDays'
import { addMonths } from '../calendar/addMonths'
import type { Day } from '../calendar/day'

import type { RepeatUnit } from './repeatTerms'

export type Repeat = { every: number; unit: RepeatUnit }

const DAYS = { days: 1, weeks: 7 } as const

const step = (anchor: Day, { every, unit }: Repeat, times: number): Day =>
  unit === 'months' ? addMonths(anchor, every * times) : addDays(anchor, every * times * DAYS[unit])

/**
 * The day a repeating task is due next: counted from the day the first was due, so that the end of a month stays one
 * (January 31, February 28, March 31), the first that lies after both the finished one's day and today.
 * @param every at least 1
 * @param due of the one that was finished; without one it is counted from today
 */
export const nextRepeat = (
  { due, anchor, ...repeat }: Repeat & { due: Day | null; anchor: Day | null },
  today: Day,
): Day => {
  const from = anchor ?? due ?? today
  const after = due !== null && due > today ? due : today
  let times = 1
  while (step(from, repeat, times) <= after) times += 1
  return step(from, repeat, times)
}
