import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

export type RentDay = {
  day: Day
  leases: number
  /** What was charged; null on a day whose charges are not posted yet. */
  cents: number | null
}

/**
 * On which days how many leases have rent due, from one day to another, both counted: as posted, and as the leases in
 * force will have it on the days after today.
 */
export const calendarRent = (
  req: PayloadRequest,
  property: number | null,
  { first, last, today }: { first: Day; last: Day; today: Day },
): Promise<RentDay[]> =>
  queryRows<RentDay>(
    req,
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
        select generate_series(date_trunc('month', ${first}::date), ${last}::date, '1 month')::date as first_day
      ),
      coming as (
        select l.account_id, m.first_day,
          least(m.first_day + l.due_day::int - 1, (m.first_day + interval '1 month - 1 day')::date) as due,
          row_number() over (partition by l.account_id, m.first_day order by l.start desc, l.id desc) as newest,
          a.last_day
        from months m
        join leases l on l.archived_at is null and l.status not in ('draft', 'outForSignature')
          and day_of(l.start) <= (m.first_day + interval '1 month - 1 day')::date
        join accounts a on a.id = l.account_id
        where ${property}::int is null or l.property_id = ${property}::int
      ),
      expected as (
        select account_id, due from coming c
        where newest = 1 and due > ${today}::date and due between ${first}::date and ${last}::date
          and (last_day is null or day_of(last_day) >= due)
          and not exists (select 1 from charges p where p.account_id = c.account_id and p.voided_at is null
            and p.type = 'rent' and p.period = to_char(c.first_day, 'YYYY-MM'))
      )
      select due::text as "day", count(distinct account_id)::int as "leases",
        case when bool_and(cents is not null) then sum(cents)::float8 end as "cents"
      from (select account_id, due, cents from posted union all select account_id, due, null from expected) days
      group by due order by due
    `,
  )
