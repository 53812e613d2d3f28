import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import type { Period } from '@/domain/calendar/period'
import { queryRows, type Place } from '@/lib/database/queryRows'

import { chargedBy, receivedBy, returnedBy } from './moneySql'
import type { CollectionFilters, CollectionSums } from './types'

export type PropertyMonth = CollectionSums & {
  readonly property: { readonly id: number; readonly name: string }
  readonly period: Period
  readonly lastDay: Day
}

/** What was charged and received for each property in each month that has an entry, by property and month. */
export const propertyMonths = (place: Place, filters: CollectionFilters): Promise<PropertyMonth[]> =>
  queryRows<PropertyMonth>(
    place,
    // By day first: a year has few days, and its many entries need no month worked out for each.
    sql`
      with charged as (
        ${chargedBy(sql`c.property_id, c.due_date as day`, filters)} group by c.property_id, c.due_date
      ), received as (
        ${receivedBy(sql`e.property_id, e.received_on as day`, filters)} group by e.property_id, e.received_on
      ), returned as (
        ${returnedBy(sql`r.property_id, r.date as day`, filters)} group by r.property_id, r.date
      ), days as (
        select property_id, day, cents as charged, 0 as received, 0 as returned, 0 as deposits, 0 as payments from charged
        union all select property_id, day, 0, cents, 0, deposits, payments from received
        union all select property_id, day, 0, 0, cents, -deposits, 0 from returned
      )
      select json_build_object('id', p.id, 'name', p.name) as property, to_char(day_of(d.day), 'YYYY-MM') as period,
        max(day_of(d.day))::text as "lastDay", sum(d.charged)::float8 as "chargedCents",
        sum(d.received)::float8 as "receivedCents", sum(d.returned)::float8 as "returnedCents",
        sum(d.deposits)::float8 as "depositCents", sum(d.payments)::int as payments
      from days d join properties p on p.id = d.property_id
      group by p.id, p.name, to_char(day_of(d.day), 'YYYY-MM')
      order by lower(unaccent(p.name)), p.id, period`,
  )
