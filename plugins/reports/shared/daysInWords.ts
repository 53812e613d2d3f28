import type { Day } from '@/domain/calendar/day'
import { earliestDay } from '@/domain/calendar/earliestDay'
import { longDay, monthAndDay } from '@/domain/calendar/formatDay'

import type { DayRange } from './readRange'

/** 'January 1 to April 15, 2026': a range that still runs is told of through today. */
export const daysInWords = ({ from, to }: DayRange, today: Day): string => {
  const through = from > today ? to : earliestDay(to, today)
  return from === through ? longDay(from) : `${monthAndDay(from, through)} to ${longDay(through)}`
}
