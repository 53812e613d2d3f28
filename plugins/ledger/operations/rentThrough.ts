import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { periodOf } from '@/domain/calendar/period'
import { assertPostingDay } from '@/domain/charges/postingDay'
import { refusedAt } from '@/lib/refusals/asRefusal'

import { openDays } from '../queries/openDays'
import type { Run } from './postMonths'

/**
 * The months and charges that posting rent through a day is about; undefined when the books start later.
 * @throws `BOOKS_START_MISSING`, `BAD_DAY`
 */
export const rentThrough = async (req: PayloadRequest, through: Day): Promise<Run | undefined> => {
  const { today, booksStart: set } = await openDays(req, null)
  const booksStart = refusedAt('through', () => assertPostingDay({ through, today, booksStart: set }))
  if (through < booksStart) return undefined
  return {
    booksStart,
    firstMonth: periodOf(booksStart),
    lastMonth: periodOf(through),
    isDue: ({ dueDate }) => dueDate <= through,
  }
}
