import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import type { Day } from '@/domain/calendar/day'

import { startOf } from './accountFigures'

/**
 * That day's lease of each account of a CTE, as the CTE `lease_of_<source>`: the one that started last, on or before
 * the day (of a former tenancy: on or before its last day), else the first. Signed leases stand before drafts.
 * @see docs/domain.md rules 7 and 13; the domain's own is `leaseInForce`
 */
export const leaseOf = (source: 'page' | 'candidates', asOf: Day): SQL => sql`
  ${sql.raw(`lease_of_${source}`)} as (
    select distinct on (s.account_id) s.account_id, l.id as lease_id, d.day
    from ${sql.raw(source)} s
      join leases l on l.account_id = s.account_id,
      lateral (select least(${startOf(asOf)} + interval '12 hours', s.last_day) as day) d
    order by s.account_id, lease_counts(l.status) desc, (l.start <= d.day) desc,
      case when l.start <= d.day then l.start end desc, l.start, l.id desc
  )`

/**
 * The rent that lease asks for on that day, as the CTE `rent_of_<source>`: the latest step on or before it, else the
 * first step.
 * @see docs/domain.md rules 7 and 11; the domain's own is `rentInForce`
 */
export const rentOf = (source: 'page' | 'candidates'): SQL => sql`
  ${sql.raw(`rent_of_${source}`)} as (
    select distinct on (l.account_id) l.account_id, r.rent_cents::int as rent_cents
    from ${sql.raw(`lease_of_${source}`)} l join leases_rent_steps r on r._parent_id = l.lease_id
    order by l.account_id, (r."from" <= l.day) desc,
      case when r."from" <= l.day then r."from" end desc, r."from", r._order desc
  )`

/**
 * The due date of the oldest charge that is still open, of each account of a CTE that is past due, as the CTE
 * `oldest_of_<source>`. Walks only those accounts' newest charges, and stops where they make up the open cents.
 */
export const oldestOf = (source: 'page' | 'filtered', asOf: Day, until: SQL): SQL => sql`
  ${sql.raw(`oldest_of_${source}`)} as (
    select s.account_id, o.due_date, (${startOf(asOf)})::date - o.due_date as days
    from ${sql.raw(source)} s, lateral (
      select (w.due_date at time zone 'UTC')::date as due_date from (
        select due_date, sum(amount_cents::int) over (order by due_date desc) as owed_since
        from charges c
        where c.account_id = s.account_id and c.voided_at is null and c.date < ${until}
      ) w
      where w.owed_since >= s.open_cents order by w.due_date desc limit 1
    ) o
    where s.past_due_cents > 0
  )`
