import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { Period } from '@/domain/calendar/period'
import type { LeaseTerms, TenancyTerms } from '@/domain/charges/tenancyTerms'
import { queryRows } from '@/lib/database/queryRows'

export type PostingLease = LeaseTerms & { readonly id: number }

export type TenancyToPost = TenancyTerms<PostingLease> & {
  readonly account: number
  readonly property: number
  /** Months with a day of the tenancy and no charge that was posted. */
  readonly months: readonly Period[]
  /** Charges voided to be replaced, and not replaced yet. */
  readonly reopened: readonly { readonly period: Period; readonly line: string }[]
}

type Asked = {
  firstMonth: Period
  lastMonth: Period
  /** Only these accounts; all when it is not given. */
  accounts?: readonly number[]
  /** The last account of the batch before; 0 for the first. */
  after: number
  limit: number
}

const month = (period: Period) => sql`to_date(${period}, 'YYYY-MM')`

/**
 * The next tenancies, by account, with something to post in a range of months, and the terms to work it out with.
 * A month counts as posted once it has a charge, skipped ones included, or once it came to nothing: a line that is
 * added to a lease later is billed from the next month on.
 */
export const tenanciesToPost = (
  req: PayloadRequest,
  { firstMonth, lastMonth, accounts, after, limit }: Asked,
): Promise<TenancyToPost[]> =>
  queryRows<TenancyToPost>(
    req,
    sql`
      with months as (
        select to_char(m, 'YYYY-MM') as period, m::date as first_day, (m + interval '1 month')::date - 1 as last_day
        from generate_series(${month(firstMonth)}::timestamp, ${month(lastMonth)}::timestamp, interval '1 month') m
      ), reopened as (
        select c.account_id, json_agg(distinct jsonb_build_object('period', c.period, 'line', c.line)) as lines
        from charges c
        where c.line is not null and c.void_choice = 'replace' and c.voided_at is not null
          and c.period between ${firstMonth} and ${lastMonth}
          and not exists (select 1 from charges held where held.account_id = c.account_id and held.line = c.line
            and held.period = c.period and (held.voided_at is null or held.void_choice = 'skip'))
        group by c.account_id
      ), due as (
        select a.id, a.property_id, day_of(a.last_day)::text as last_day, missing.months, reopened.lines
        from accounts a
        cross join lateral (
          select array_agg(p.period) as periods from (
            select c.period from charges c
            where c.account_id = a.id and c.line is not null and (c.voided_at is null or c.void_choice = 'skip')
              and c.period between ${firstMonth} and ${lastMonth}
            union
            select e.period from months_without_charges e where e.account_id = a.id
          ) p
        ) held
        cross join lateral (
          select coalesce(array_agg(m.period order by m.period), '{}') as months from months m
          where day_of(a.tenancy_start) <= m.last_day and (a.last_day is null or day_of(a.last_day) >= m.first_day)
            and (held.periods is null or m.period <> all (held.periods))
        ) missing
        left join reopened on reopened.account_id = a.id
        where a.tenancy_start is not null and a.id > ${after}
          ${accounts ? sql`and a.id = any (${sql.param(accounts)}::int[])` : sql``}
          and (missing.months <> '{}' or reopened.lines is not null)
        order by a.id limit ${limit}
      )
      select due.id as account, due.property_id as property, due.last_day as "lastDay", due.months,
        coalesce(due.lines, '[]') as reopened, terms.leases
      from due cross join lateral (
        select json_agg(json_build_object(
          'id', l.id, 'start', day_of(l.start)::text, 'dueDay', l.due_day::int, 'proration', l.proration,
          'rentSteps', (
            select json_agg(json_build_object('from', day_of(s."from")::text, 'cents', s.rent_cents::bigint))
            from leases_rent_steps s where s._parent_id = l.id),
          'recurringLines', coalesce((
            select json_agg(json_build_object('name', r.name, 'cents', r.amount_cents::bigint,
              'wholeMonths', coalesce(r.whole_months, false)) order by r._order)
            from leases_recurring_lines r where r._parent_id = l.id), '[]'))) as leases
        from leases l where l.account_id = due.id and lease_counts(l.status)
      ) terms
      order by due.id`,
  )

/** The last closed day of each property; those without one are not in it. */
export const lockDates = async (req: PayloadRequest): Promise<ReadonlyMap<number, Day>> => {
  const rows = await queryRows<{ id: number; day: Day | null }>(
    req,
    sql`select p.id, lock_date_of(p.id)::text as day from properties p`,
  )
  return new Map(rows.flatMap(({ id, day }) => (day === null ? [] : [[id, day] as const])))
}
