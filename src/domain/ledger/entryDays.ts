import type { Day } from '../calendar/day'
import { entryDate } from '../charges/entryDate'
import { DomainError } from '../errors'
import type { ChargeType } from './chargeTypes'

/** Which days are open: books start null while it is not set, lock date null while nothing is closed. */
export type OpenBooks = { readonly booksStart: Day | null; readonly lockDate: Day | null }

// Before every day there is: a business that has not said when its books start may write on any.
export const ALWAYS: Day = '0001-01-01'

/**
 * The day a new entry counts from.
 * @param day the charge's due date, or the day a payment was received
 * @see docs/domain.md rules 3 and 22
 */
export function dateOfEntry(
  { day, type }: { readonly day: Day; readonly type?: ChargeType },
  { booksStart, lockDate }: OpenBooks,
): Day {
  if (type === 'openingBalance') {
    if (booksStart === null) {
      throw new DomainError(
        'BOOKS_START_MISSING',
        'An opening balance counts from the day the books start. Set that day in Settings first.',
      )
    }
    return entryDate({ dueDate: booksStart, booksStart, lockDate })
  }
  return entryDate({ dueDate: day, booksStart: booksStart ?? ALWAYS, lockDate })
}
