import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

/**
 * Brings what follows from leases and the day up to today, once a request: the first read of a day writes it, so that
 * the morning after is right without anybody saving anything; every other one asks one row.
 * @see docs/domain.md rule 32
 */
export const refreshDerived = async (req: PayloadRequest): Promise<void> => {
  if (req.context.derivedIsOfToday) return
  await queryRows(
    req,
    sql`select refresh_derived(business_today())
      where (select day from derived_day) is distinct from business_today()`,
  )
  req.context.derivedIsOfToday = true
}
