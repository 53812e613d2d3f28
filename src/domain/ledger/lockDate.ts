import type { Day } from '../calendar/day'
import { latestDay } from '../calendar/earliestDay'
import { longDay } from '../calendar/formatDay'
import { firstOpenDay } from '../charges/entryDate'
import { DomainError } from '../errors'

/** The lock date that holds for a property: the later of the lock for all and its own. */
export function lockDateFor({
  forAll,
  forProperty,
}: {
  forAll: Day | null
  forProperty: Day | null
}): Day | null {
  if (forAll === null) return forProperty
  return forProperty === null ? forAll : latestDay(forAll, forProperty)
}

/**
 * Refuses an entry dated in closed books, or before the books start.
 * @param lockDate the last day of the closed books, null while none are closed
 * @throws DomainError `BOOKS_CLOSED`, `BEFORE_BOOKS_START`; the message names the first open day
 * @see docs/domain.md rule 21
 */
export function assertOpenDay({ date, booksStart, lockDate }: OpenDayInput): void {
  const firstOpen = firstOpenDay({ booksStart, lockDate })
  if (date >= firstOpen) return
  if (lockDate !== null && date <= lockDate) {
    throw new DomainError(
      'BOOKS_CLOSED',
      `Books are closed through ${longDay(lockDate)}. Choose ${longDay(firstOpen)} or later.`,
      { date, lockDate, firstOpen },
    )
  }
  throw new DomainError(
    'BEFORE_BOOKS_START',
    `The books start on ${longDay(booksStart)}. Choose that day or a later one.`,
    { date, booksStart, firstOpen },
  )
}

type OpenDayInput = { readonly date: Day; readonly booksStart: Day; readonly lockDate: Day | null }
