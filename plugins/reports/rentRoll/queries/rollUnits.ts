import { sql } from '@payloadcms/db-postgres'

import { queryRows, type Place } from '@/lib/database/queryRows'

import type { RentRollFilters, RollUnit } from './types'

/**
 * Every unit at the end of a day, by property and number: who lives there by which lease, or since when nobody does and
 * who comes next. Units filed away by that day are left out.
 */
export const rollUnits = (
  place: Place,
  { asOf, propertyIds }: Pick<RentRollFilters, 'asOf' | 'propertyIds'>,
): Promise<RollUnit[]> =>
  queryRows<RollUnit>(
    place,
    sql`
      select json_build_object('id', p.id, 'name', p.name) as property,
        json_build_object('id', u.id, 'number', u.number, 'type', u.type, 'bedrooms', u.bedrooms,
          'bathrooms', u.bathrooms, 'squareFeet', u.square_feet) as unit,
        u.status = 'maintenance' as maintenance, u.rent_cents::float8 as "marketCents",
        lived.id as account,
        case when l.id is not null then json_build_object('id', l.id, 'start', day_of(l.start)::text,
          'end', day_of(l."end")::text) end as lease,
        day_of(lived.move_out_day)::text as "moveOutDay",
        coalesce(lines.listed, '[]') as recurring,
        case when lived.id is null then (day_of(before.last_day) + 1)::text end as "vacantSince",
        case when lived.id is null and coming.id is not null then json_build_object('account', coming.id,
          'from', day_of(coming.tenancy_start)::text, 'tenants', coalesce(coming.name, '')) end as next
      from units u
        join properties p on p.id = u.property_id
        left join lateral (
          select a.id, a.move_out_day from accounts a
          where a.unit_id = u.id and day_of(a.tenancy_start) <= ${asOf}::date
            and (a.last_day is null or day_of(a.last_day) >= ${asOf}::date)
          limit 1
        ) lived on true
        left join rent_spans span on span.account_id = lived.id and ${asOf}::date between span.first_day and span.last_day
        left join leases l on l.id = span.lease_id
        left join lateral (
          select json_agg(json_build_object('name', r.name, 'cents', r.amount_cents) order by r._order) as listed
          from leases_recurring_lines r where r._parent_id = l.id
        ) lines on true
        left join lateral (
          select max(a.last_day) as last_day from accounts a
          where a.unit_id = u.id and day_of(a.last_day) < ${asOf}::date
        ) before on true
        left join lateral (
          select a.id, a.name, a.tenancy_start from accounts a
          where a.unit_id = u.id and day_of(a.tenancy_start) > ${asOf}::date order by a.tenancy_start limit 1
        ) coming on true
      where (u.archived_at is null or day_of(u.archived_at) > ${asOf}::date)
        ${propertyIds.length === 0 ? sql`` : sql`and u.property_id in ${propertyIds}`}
      order by p.name, p.id, u.number, u.id`,
  )
