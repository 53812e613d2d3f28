import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

/**
 * Marks leases as expired whose days are over: a renewal took their place, or the tenants have moved out. A lease whose
 * term ran out and that goes on month to month stays active.
 * @see docs/domain.md rules 12 and 31
 */
export const expireLeases = async (req: PayloadRequest, today: Day): Promise<number> => {
  const expired = await queryRows(
    req,
    sql`update leases l set status = 'expired', updated_at = now() from lease_spans s
      where s.lease_id = l.id and l.status = 'active' and s.last_day < ${today}::date returning l.id`,
  )
  return expired.length
}
