import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

export type OpenDays = {
  /** Today in the business's time zone. */
  today: Day
  /** Null until somebody has set it. */
  booksStart: Day | null
  /** The last closed day of the property, the later of its own and the one for all. */
  lockDate: Day | null
}

type Place = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** Which days may be written to, for a property or (null) for the business as a whole. */
export const openDays = async (req: Place, property: number | null): Promise<OpenDays> => {
  const [row] = await queryRows<OpenDays>(
    req,
    sql`
      select business_today()::text as today,
        (select day_of(books_start)::text from settings limit 1) as "booksStart",
        lock_date_of(${property}::int)::text as "lockDate"`,
  )
  if (!row) throw new Error('The database answered no row for the open days')
  return row
}
