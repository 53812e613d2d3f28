import { addDays } from '../calendar/addDays'
import type { Day } from '../calendar/day'
import { latestDay } from '../calendar/earliestDay'

/**
 * The day an entry counts from: its own day, unless that lies in closed books or before the books start; then the
 * first open day.
 * @param dueDate a charge's due date, or the day a payment was received
 * @param lockDate the last day of the closed books, null while none are closed
 * @see docs/domain.md rule 3
 */
export function entryDate({ dueDate, booksStart, lockDate }: EntryDay): Day {
  return latestDay(dueDate, firstOpenDay({ booksStart, lockDate }))
}

/** The first day an entry may be dated: the books' start, or the day after the lock date. */
export function firstOpenDay({ booksStart, lockDate }: Pick<EntryDay, 'booksStart' | 'lockDate'>): Day {
  return lockDate === null ? booksStart : latestDay(booksStart, addDays(lockDate, 1))
}

type EntryDay = { readonly dueDate: Day; readonly booksStart: Day; readonly lockDate: Day | null }
