import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import { queryRows, type Place } from '@/lib/database/queryRows'

/** The renewal of a lease that is not archived: one that came to nothing makes room for another. */
export const renewalOf = async (
  place: Place,
  lease: number,
): Promise<{ id: number; start: Day } | undefined> => {
  const [found] = await queryRows<{ id: number; start: Day }>(
    place,
    sql`select id, day_of(start)::text as start from leases
      where renews_id = ${lease} and archived_at is null order by start desc limit 1`,
  )
  return found
}
