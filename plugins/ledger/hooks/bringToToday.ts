import type { CollectionBeforeOperationHook } from 'payload'

import { refreshDerived } from '../queries/refreshDerived'

const READS: readonly string[] = ['read', 'readDistinct', 'count']

/** Collections with columns that follow from leases and the day: occupancy, tenant type, current lease. */
export const DERIVED_SLUGS: readonly string[] = ['units', 'tenants', 'leases']

/** Whoever reads such a record reads it as of today. */
export const bringToToday: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (READS.includes(operation)) await refreshDerived(req)
}
