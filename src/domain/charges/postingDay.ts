import { addMonths } from '../calendar/addMonths'
import type { Day } from '../calendar/day'
import { longDay } from '../calendar/formatDay'
import { DomainError } from '../errors'

const MONTHS_AHEAD = 24

/**
 * Refuses to post rent before anybody has said when the books start, or years ahead.
 * @returns the day the books start
 * @throws DomainError `BOOKS_START_MISSING`, `BAD_DAY`
 */
export function assertPostingDay({
  through,
  today,
  booksStart,
}: {
  readonly through: Day
  readonly today: Day
  readonly booksStart: Day | null
}): Day {
  if (booksStart === null) {
    throw new DomainError(
      'BOOKS_START_MISSING',
      'Rent is posted from the day the books start. Set that day in Settings first.',
    )
  }
  const latest = addMonths(today, MONTHS_AHEAD)
  if (through > latest) {
    throw new DomainError(
      'BAD_DAY',
      `${through} is too far ahead to post rent through. Choose ${longDay(latest)} or earlier.`,
      { through, latest },
    )
  }
  return booksStart
}
