import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { longDay } from '@/domain/calendar/formatDay'
import { DomainError } from '@/domain/errors'

/**
 * The day the books start: the one in the Settings, or the one given, which then stands in the Settings too.
 * @param given null when the caller names none
 * @param set null while the Settings have none
 * @throws DomainError `BOOKS_START_MISSING`, `BOOKS_START_FIXED`
 */
export const settleBooksStart = async (
  req: PayloadRequest,
  { given, set }: { given: Day | null; set: Day | null },
): Promise<Day> => {
  if (set !== null && given !== null && given !== set) {
    throw new DomainError(
      'BOOKS_START_FIXED',
      `The books start on ${longDay(set)}, not on ${longDay(given)}. Leave the day out, or change it in the Settings first.`,
      { given, set },
    )
  }
  if (set !== null) return set
  if (given === null) {
    throw new DomainError(
      'BOOKS_START_MISSING',
      'Nobody has said yet on which day the books start. Give the day, like 2026-01-01.',
    )
  }
  await req.payload.updateGlobal({ slug: 'settings', data: { booksStart: given }, depth: 0, req })
  return given
}
