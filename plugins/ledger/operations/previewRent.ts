import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { periodOf } from '@/domain/calendar/period'
import { assertPostingDay } from '@/domain/charges/postingDay'
import { refusedAt } from '@/lib/refusals/asRefusal'

import type { NewCharge } from '../queries/insertCharges'
import { openDays } from '../queries/openDays'
import { postMonths } from './postMonths'

export type RentPreview = {
  charges: Pick<NewCharge, 'account' | 'lease' | 'description' | 'cents' | 'dueDate' | 'date'>[]
  cents: number
}

/**
 * What posting rent through a day would post now, worked out by the same code that posts it; nothing is written.
 * @throws `BOOKS_START_MISSING`, `BAD_DAY`
 */
export const previewRent = async (req: PayloadRequest, through: Day): Promise<RentPreview> => {
  const { today, booksStart: set } = await openDays(req, null)
  const booksStart = refusedAt('through', () => assertPostingDay({ through, today, booksStart: set }))
  const found: NewCharge[] = []
  if (through >= booksStart) {
    await postMonths(req, {
      booksStart,
      firstMonth: periodOf(booksStart),
      lastMonth: periodOf(through),
      isDue: ({ dueDate }) => dueDate <= through,
      write: (charges) => {
        found.push(...charges)
        return Promise.resolve({ charges: charges.length, cents: 0 })
      },
    })
  }
  return {
    charges: found.map(({ account, lease, description, cents, dueDate, date }) => ({
      account,
      lease,
      description,
      cents,
      dueDate,
      date,
    })),
    cents: found.reduce((sum, { cents }) => sum + cents, 0),
  }
}
