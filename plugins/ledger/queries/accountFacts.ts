import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import { queryRows, type Place } from '@/lib/database/queryRows'

export type AccountTenant = { id: number; name: string; phone: string | null; email: string | null }

/** Whose account it is, and on what terms, on a day. */
export type AccountFacts = {
  id: number
  name: string | null
  unit: { id: number; label: string } | null
  property: { id: number; name: string } | null
  tenancyStart: Day | null
  termEnd: Day | null
  moveOutDay: Day | null
  lastDay: Day | null
  /** That day's lease: the one that started last, else the first. */
  leaseId: number | null
  leaseStart: Day | null
  tenants: AccountTenant[]
  /** The rent in force on the day (of a former tenancy: on its last day); null without a rent step. */
  rentCents: number | null
  depositRequiredCents: number | null
  depositHeldCents: number
  /** What was asked for beside the lease, withheld and refunded through the day. */
  depositMoves: { chargedCents: number; withheldCents: number; refundedCents: number }
  /** Whether the account was settled with a move-out that stands. */
  movedOut: boolean
}

/** @returns undefined when there is no such account */
export const accountFacts = async (
  place: Place,
  accountId: number,
  asOf: Day,
): Promise<AccountFacts | undefined> => {
  const [facts] = await queryRows<AccountFacts>(
    place,
    sql`
      select a.id, a.name, day_of(a.tenancy_start)::text as "tenancyStart", day_of(a.term_end)::text as "termEnd",
        day_of(a.move_out_day)::text as "moveOutDay", day_of(a.last_day)::text as "lastDay",
        (select json_build_object('id', u.id, 'label', u.label) from units u where u.id = a.unit_id) as unit,
        (select json_build_object('id', p.id, 'name', p.name) from properties p where p.id = a.property_id) as property,
        l.id as "leaseId", day_of(l.start)::text as "leaseStart",
        l.security_deposit_cents::float8 as "depositRequiredCents",
        coalesce((
          select json_agg(json_build_object('id', t.id, 'name', t.name, 'phone', t.phone, 'email', t.email)
            order by r."order", r.id)
          from leases_rels r join tenants t on t.id = r.tenants_id
          where r.parent_id = l.id and r.path = 'tenants'
        ), '[]') as tenants,
        span.rent_cents::float8 as "rentCents",
        (select coalesce(sum(cents), 0)::float8 from held_deposits
          where account_id = a.id and date <= noon_of(${asOf}::date)) as "depositHeldCents",
        (select json_build_object(
            'chargedCents', coalesce(sum(amount_cents) filter (where kind = 'charged'), 0)::bigint,
            'withheldCents', coalesce(sum(amount_cents) filter (where kind = 'withheld'), 0)::bigint,
            'refundedCents', coalesce(sum(amount_cents) filter (where kind = 'refunded'), 0)::bigint)
          from deposit_movements
          where account_id = a.id and voided_at is null and date <= noon_of(${asOf}::date)) as "depositMoves",
        exists (select 1 from move_outs m where m.account_id = a.id and m.undone_at is null) as "movedOut"
      from accounts a
        left join rent_spans span on span.account_id = a.id
          and least(${asOf}::date, day_of(a.last_day)) between span.first_day and span.last_day
        left join leases l on l.id = span.lease_id
      where a.id = ${accountId}
    `,
  )
  return facts
}
