import { sql } from '@payloadcms/db-postgres'

import { queryRows, type Place } from '@/lib/database/queryRows'

import { MAY_BE_SENT } from './cutOff'

type Tenant = { id: number; name: string; email: string | null }

/** The tenants of each lease with their addresses, in the lease's order. */
export const tenantsWithEmail = async (
  place: Place,
  leases: readonly number[],
): Promise<ReadonlyMap<number, readonly Tenant[]>> => {
  if (leases.length === 0) return new Map()
  const rows = await queryRows<{ lease: number; tenants: Tenant[] }>(
    place,
    sql`select r.parent_id as lease,
        json_agg(json_build_object('id', t.id, 'name', t.name, 'email', t.email) order by r."order", r.id) as tenants
      from leases_rels r join tenants t on t.id = r.tenants_id
      where r.path = 'tenants' and r.parent_id in ${[...leases]}
      group by r.parent_id`,
  )
  return new Map(rows.map(({ lease, tenants }) => [lease, tenants]))
}

/** Which addresses were reminded today, or are about to be, by account: `12 ana@example.net`. */
export const remindedToday = async (
  place: Place,
  accounts: readonly number[],
): Promise<ReadonlySet<string>> => {
  if (accounts.length === 0) return new Set()
  const rows = await queryRows<{ key: string }>(
    place,
    sql`select account_id || ' ' || email as key from reminders
      where account_id in ${[...accounts]} and day = noon_of(business_today()) and not ${MAY_BE_SENT}`,
  )
  return new Set(rows.map(({ key }) => key))
}
