import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

const READS: readonly string[] = ['read', 'readDistinct', 'count']

/** Collections with columns that follow from leases and the day: occupancy, tenant type, current lease. */
export const DERIVED_SLUGS: readonly string[] = ['units', 'tenants', 'leases']

/**
 * The first read of a day brings what follows from the day up to it, so that the morning after is right without
 * anybody saving anything. Every other read asks one row.
 * @see docs/domain.md rule 32
 */
export const bringToToday: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (!READS.includes(operation) || req.context.derivedIsOfToday) return
  await queryRows(
    req,
    sql`select refresh_derived(business_today())
      where (select day from derived_day) is distinct from business_today()`,
  )
  req.context.derivedIsOfToday = true
}
