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
        (paid.cents + granted.cents - owed.cents)::float8 as "balanceCents",
        paid.cents + granted.cents < owed.due_cents as "isPastDue"
      from leases
      cross join lateral (
        select coalesce(sum(amount_cents), 0) as cents from payments
        where account_id = leases.account_id and voided_at is null
          and date <= noon_of(${day}::date) and type <> 'deposit'
      ) paid
      cross join lateral (
        select coalesce(sum(amount_cents), 0) as cents from credits
        where account_id = leases.account_id and voided_at is null and date <= noon_of(${day}::date)
      ) granted
      cross join lateral (
        select
          coalesce(sum(amount_cents), 0) as cents,
          coalesce(sum(amount_cents) filter (where due_date < noon_of(${day}::date)), 0) as due_cents
        from charges
        where account_id = leases.account_id and voided_at is null and date <= noon_of(${day}::date)
      ) owed
      where leases.id in (${sql.join(
        leaseIds.map((id) => sql`${id}`),
        sql`, `,
      )})`,
  )
