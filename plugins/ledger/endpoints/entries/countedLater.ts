import { isDay, type Day } from '@/domain/calendar/day'
import { longDay } from '@/domain/calendar/formatDay'

/**
 * What a person is told whose entry counts from another day than they wrote: nothing, where it does not.
 * @param asked the day as it was sent
 * @see docs/domain.md rule 3
 */
export const countedLater = (asked: unknown, entries: readonly { date: Day }[]): { notes?: string[] } => {
  if (typeof asked !== 'string' || !isDay(asked)) return {}
  const later = entries.find(({ date }) => date !== asked)
  return later
    ? {
        notes: [
          `The books are not open on ${longDay(asked)}: it counts from ${longDay(later.date)}, the first open day.`,
        ],
      }
    : {}
}
