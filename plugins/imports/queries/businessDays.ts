import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

export type BusinessDays = { readonly today: Day; readonly booksStart: Day | null }

/** The business's own day, and the day its books start. */
export const businessDays = async (req: PayloadRequest): Promise<BusinessDays> => {
  const [days] = await queryRows<BusinessDays>(
    req,
    sql`select business_today()::text as "today",
      (select day_of(books_start)::text from settings limit 1) as "booksStart"`,
  )
  if (!days) throw new Error('The database did not say what day it is')
  return days
}
