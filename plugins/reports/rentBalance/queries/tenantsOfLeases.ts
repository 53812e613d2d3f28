import { sql } from '@payloadcms/db-postgres'

import { queryRows, type Place } from '@/lib/database/queryRows'

import type { RentBalanceRow } from './types'

type Tenants = RentBalanceRow['tenants']

/**
 * The tenants of each lease, in the lease's order. A query of its own: as a list in each row of the report they would
 * cost the database more than all the rest of the row.
 */
export const tenantsOfLeases = async (
  place: Place,
  leases: readonly number[],
): Promise<ReadonlyMap<number, Tenants>> => {
  const found = new Map<number, { id: number; name: string }[]>()
  if (leases.length === 0) return found
  const rows = await queryRows<{ lease: number; id: number; name: string }>(
    place,
    sql`select r.parent_id as lease, t.id, t.name
      from leases_rels r join tenants t on t.id = r.tenants_id
      where r.path = 'tenants' and r.parent_id = any(${`{${leases.join(',')}}`}::int[])
      order by r.parent_id, r."order", r.id`,
  )
  for (const { lease, ...tenant } of rows) {
    const others = found.get(lease)
    if (others) others.push(tenant)
    else found.set(lease, [tenant])
  }
  return found
}
