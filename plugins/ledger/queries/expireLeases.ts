import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

/**
 * Marks leases whose days are over: expired when a renewal took their place, or the tenants moved out with the term or
 * after it; terminated when they moved out before. A lease whose term ran out and that goes on month to month stays active.
 * @see docs/domain.md rules 12 and 31
 */
export const expireLeases = async (req: PayloadRequest, today: Day): Promise<number> => {
  const expired = await queryRows(
    req,
    sql`update leases l set updated_at = now(),
        status = case when l.move_out_day < l."end" or (l.move_out_day is not null and l."end" is null)
          then 'terminated' else 'expired' end::enum_leases_status
      from lease_spans s
      where s.lease_id = l.id and l.status = 'active' and s.last_day < ${today}::date returning l.id`,
  )
  return expired.length
}
