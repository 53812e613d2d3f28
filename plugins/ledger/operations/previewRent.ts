import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'

import type { NewCharge } from '../queries/insertCharges'
import { postMonths } from './postMonths'
import { rentThrough } from './rentThrough'

export type RentPreview = {
  charges: Pick<NewCharge, 'account' | 'lease' | 'description' | 'cents' | 'dueDate' | 'date'>[]
  cents: number
}

/**
 * What posting rent through a day would post now, worked out by the same code that posts it; nothing is written.
 * @throws `BOOKS_START_MISSING`, `BAD_DAY`
 */
export const previewRent = async (req: PayloadRequest, through: Day): Promise<RentPreview> => {
  const due = await rentThrough(req, through)
  const found: NewCharge[] = []
  if (due) {
    await postMonths(req, {
      ...due,
      keepEmpty: () => Promise.resolve(),
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
