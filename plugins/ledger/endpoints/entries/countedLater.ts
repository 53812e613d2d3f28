import { isDay, type Day } from '@/domain/calendar/day'
import { longDay } from '@/domain/calendar/formatDay'

/**
 * What a person is told whose entry counts from another day than they wrote: nothing, where it does not.
 * @param asked the day as it was sent
 * @see docs/domain.md rule 3
 */
export const countedLater = (asked: unknown, entry: { date: Day } | undefined): { notes?: string[] } =>
  typeof asked === 'string' && isDay(asked) && entry !== undefined && entry.date !== asked
    ? {
        notes: [
          `The books are closed on ${longDay(asked)}: it counts from ${longDay(entry.date)}, the first open day.`,
        ],
      }
    : {}
