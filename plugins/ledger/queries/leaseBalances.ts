import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

export type LeaseBalance = {
  leaseId: number
  /** paid − owed; negative means the tenants owe */
  balanceCents: number
  /** Whether part of what they owe was due before the day. */
  isPastDue: boolean
}

/**
 * The balance of each lease's account at the end of a day.
 *
 * What was paid settles the oldest due date first, so something is past due exactly when less was paid than was due
 * before the day.
 * @see docs/domain.md rules 4 and 5
 */
export const leaseBalances = (
  payload: Payload,
  leaseIds: readonly number[],
  day: Day,
): Promise<LeaseBalance[]> =>
  queryRows<LeaseBalance>(
    { payload },
    sql`
      select
        leases.id as "leaseId",
        (paid.cents - owed.cents)::float8 as "balanceCents",
        paid.cents < owed.due_cents as "isPastDue"
      from leases
      cross join lateral (
        select coalesce(sum(cents), 0) as cents from paid_entries
        where account_id = leases.account_id and date <= noon_of(${day}::date)
      ) paid
      cross join lateral (
        select coalesce(sum(cents), 0) as cents,
          coalesce(sum(cents) filter (where due_date < noon_of(${day}::date)), 0) as due_cents
        from owed_entries
        where account_id = leases.account_id and date <= noon_of(${day}::date)
      ) owed
      where leases.id in (${sql.join(
        leaseIds.map((id) => sql`${id}`),
        sql`, `,
      )})`,
  )
