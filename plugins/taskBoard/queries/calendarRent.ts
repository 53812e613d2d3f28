import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { RENT_LINE } from '@/domain/charges/chargesForPeriod'
import { queryRows } from '@/lib/database/queryRows'
import { readOnce } from '@/lib/database/readOnce'

export type RentDay = {
  day: Day
  leases: number
  /** What was charged; null on a day whose charges are not posted yet. */
  cents: number | null
}

/**
 * On which days how many leases have rent due, from one day to another, both counted: as posted, and on the days after
 * today as posting will have it. Read once for all who look at the same days while nothing is written.
 * @see docs/domain.md rules 12 and 13; the domain's own is `chargesForPeriod`
 */
export const calendarRent = (
  req: PayloadRequest,
  property: number | null,
  { first, last, today }: { first: Day; last: Day; today: Day },
): Promise<RentDay[]> =>
  readOnce(req.payload, ['calendar-rent', property, first, last, today], (place) =>
    queryRows<RentDay>(
      place,
      sql`
      with posted as (
        select c.account_id, day_of(c.due_date) as due, c.period, sum(c.amount_cents)::float8 as cents
        from charges c
        where c.voided_at is null and c.type = 'rent'
          and c.due_date between noon_of(${first}::date) and noon_of(${last}::date)
          and (${property}::int is null or c.property_id = ${property}::int)
        group by c.account_id, c.due_date, c.period
      ),
      months as (
        select m::date as first_day, (m + interval '1 month - 1 day')::date as last_day, to_char(m, 'YYYY-MM') as period
        from generate_series(date_trunc('month', ${first}::date), ${last}::date, '1 month') m
      ),
      -- The days of each month that are billed: those on which somebody lives there.
      billed as (
        select a.id as account_id, m.period, m.first_day, greatest(m.first_day, day_of(a.tenancy_start)) as from_day,
          least(m.last_day, day_of(a.last_day)) as until_day
        from months m
        join accounts a on a.tenancy_start <= noon_of(m.last_day) and (a.last_day is null or a.last_day >= noon_of(m.first_day))
        where m.last_day > ${today}::date and (${property}::int is null or a.property_id = ${property}::int)
      ),
      -- The lease of the first of them says when, within them.
      coming as (
        select distinct on (b.account_id, b.period) b.account_id, b.period,
          greatest(b.from_day, least(b.first_day + l.due_day::int - 1, b.until_day)) as due
        from billed b
        join leases l on l.account_id = b.account_id and lease_counts(l.status) and l.start <= noon_of(b.from_day)
        order by b.account_id, b.period, l.start desc, l.id desc
      ),
      expected as (
        select account_id, due from coming c
        where due > ${today}::date and due between ${first}::date and ${last}::date
          and not exists (select 1 from charges p where p.account_id = c.account_id and p.line = ${RENT_LINE}
            and p.period = c.period and (p.voided_at is null or p.void_choice = 'skip'))
      )
      select due::text as "day", count(distinct account_id)::int as "leases",
        case when bool_and(cents is not null) then sum(cents)::float8 end as "cents"
      from (select account_id, due, cents from posted union all select account_id, due, null from expected) days
      group by due order by due
    `,
    ),
  )
