import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

export type LeaseEnds = {
  /** Terms that end within so many days of the day asked, both ends counted; nobody has moved out. */
  within30: number
  within60: number
  within90: number
  /** Terms that ended before the day: month to month since. */
  ranPast: number
}

/** Current tenancies by when their term ends. */
export const leaseEnds = async (req: PayloadRequest, on: Day): Promise<LeaseEnds> => {
  const [row] = await queryRows<LeaseEnds>(
    req,
    sql`
      select count(*) filter (where days_left between 0 and 30)::int as "within30",
        count(*) filter (where days_left between 0 and 60)::int as "within60",
        count(*) filter (where days_left between 0 and 90)::int as "within90",
        count(*) filter (where days_left < 0)::int as "ranPast"
      from (
        select day_of(a.term_end) - ${on}::date as days_left
        from accounts a
        where a.term_end is not null and a.move_out_day is null and day_of(a.tenancy_start) <= ${on}::date
          and (a.last_day is null or day_of(a.last_day) >= ${on}::date)
      ) terms
    `,
  )
  if (!row) throw new Error('A count answers one row')
  return row
}
