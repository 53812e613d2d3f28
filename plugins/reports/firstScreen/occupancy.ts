import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import { queryRows, type Place } from '@/lib/database/queryRows'

export type Occupancy = {
  units: number
  occupied: number
  /** Set by hand, whoever lives there: neither occupied nor vacant, as in the list of units. */
  maintenance: number
  /** Vacant on the day and let from a later one. */
  letLater: number
  /** The earliest of those days. */
  nextStart: Day | null
}

/**
 * How many units are lived in on a day. Archived units are out of the count.
 * @see docs/domain.md rule 32; the domain's own is `unitStatus`
 */
export const occupancy = async (place: Place, on: Day): Promise<Occupancy> => {
  const [row] = await queryRows<Occupancy>(
    place,
    sql`
      select count(*)::int as "units",
        count(*) filter (where in_use and lived_in)::int as "occupied",
        count(*) filter (where not in_use)::int as "maintenance",
        count(*) filter (where in_use and not lived_in and next_start is not null)::int as "letLater",
        min(next_start) filter (where in_use and not lived_in)::text as "nextStart"
      from (
        select u.status <> 'maintenance' as in_use,
          exists (select 1 from accounts a where a.unit_id = u.id and day_of(a.tenancy_start) <= ${on}::date
            and (a.last_day is null or day_of(a.last_day) >= ${on}::date)) as lived_in,
          (select min(day_of(a.tenancy_start)) from accounts a
            where a.unit_id = u.id and day_of(a.tenancy_start) > ${on}::date) as next_start
        from units u where u.archived_at is null
      ) unit_days
    `,
  )
  if (!row) throw new Error('A count answers one row')
  return row
}
