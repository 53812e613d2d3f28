import { sql } from '@payloadcms/db-postgres'
import type { Payload, TypedUser } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { queryRows } from '@/lib/database/queryRows'

export type TenantAccount = {
  id: number
  unit: string | null
  /** paid − owed */
  balanceCents: number
  /** Whether part of what is owed was due before the day. */
  isPastDue: boolean
}

/**
 * The accounts a tenant has a share in and their balances at the end of a day, the latest tenancy first. None for
 * whoever may not open an account.
 */
export const accountsOfTenant = async (
  payload: Payload,
  user: TypedUser | null | undefined,
  tenant: number,
  day: Day,
): Promise<TenantAccount[]> => {
  if (!can(personOf(user), 'reports.accountLedger')) return []
  return queryRows<TenantAccount>(
    { payload },
    sql`
      select a.id, u.label as unit, (paid.cents - owed.cents)::float8 as "balanceCents",
        paid.cents < owed.due_cents as "isPastDue"
      from accounts a left join units u on u.id = a.unit_id
      cross join lateral (
        select coalesce(sum(cents), 0) as cents from paid_entries
        where account_id = a.id and date <= noon_of(${day}::date)
      ) paid
      cross join lateral (
        select coalesce(sum(cents), 0) as cents,
          coalesce(sum(cents) filter (where due_date < noon_of(${day}::date)), 0) as due_cents
        from owed_entries where account_id = a.id and date <= noon_of(${day}::date)
      ) owed
      where a.id in (select l.account_id from leases l
        join leases_rels r on r.parent_id = l.id and r.path = 'tenants' where r.tenants_id = ${tenant})
      order by a.tenancy_start desc nulls last, a.id desc`,
  )
}
