import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'
import { readOnce } from '@/lib/database/readOnce'

export type CalendarLease = {
  id: number
  day: Day
  what: 'starts' | 'renews' | 'ends'
  place: string
  tenants: string | null
}

/**
 * The leases that start or end from one day to another, both counted. An end that a renewal follows is none; a tenancy
 * that was left ends on the day it was. Read once for all who look at the same days while nothing is written.
 */
export const calendarLeases = (
  req: PayloadRequest,
  property: number | null,
  { first, last }: { first: Day; last: Day },
): Promise<CalendarLease[]> =>
  readOnce(req.payload, ['calendar-leases', property, first, last], (place) =>
    queryRows<CalendarLease>(
      place,
      sql`
      with agreed as (
        select l.*, coalesce(l.move_out_day, l."end") as last_day from leases l
        where l.archived_at is null and l.status not in ('draft', 'outForSignature')
          and (${property}::int is null or l.property_id = ${property}::int)
      ),
      events as (
        select id, start as at, case when renews_id is null then 'starts' else 'renews' end as what from agreed
        union all
        select id, last_day, 'ends' from agreed a
        where not exists (select 1 from agreed r where r.renews_id = a.id)
      )
      select e.id, day_of(e.at)::text as "day", e.what, u.label as "place", l.title as "tenants"
      from events e join leases l on l.id = e.id join units u on u.id = l.unit_id
      where e.at between noon_of(${first}::date) and noon_of(${last}::date)
      order by e.at, u.label
    `,
    ),
  )
