import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import { queryRows, type Place } from '@/lib/database/queryRows'

import type { DepositRow } from './types'

/** The deposit of every tenancy at the end of a day, by property and unit. */
export const depositRows = (place: Place, asOf: Day): Promise<DepositRow[]> =>
  queryRows<DepositRow>(
    place,
    sql`
      with moved as (
        select account_id, coalesce(sum(amount_cents) filter (where kind = 'charged'), 0) as charged,
          coalesce(sum(amount_cents) filter (where kind = 'withheld'), 0) as withheld,
          coalesce(sum(amount_cents) filter (where kind = 'refunded'), 0) as refunded
        from deposit_movements where voided_at is null and date <= noon_of(${asOf}::date) group by account_id
      ), held as (
        select account_id, sum(cents) as cents from held_deposits where date <= noon_of(${asOf}::date) group by account_id
      ), stood as (
        select a.id, a.name, a.unit_id, a.property_id, l.id as lease, l.security_deposit_cents as agreed,
          case when a.tenancy_start is null or day_of(a.tenancy_start) > ${asOf}::date then 'future'
            when day_of(a.last_day) < ${asOf}::date then 'former' else 'current' end as tenancy,
          coalesce(m.charged, 0) as charged, coalesce(m.withheld, 0) as withheld, coalesce(m.refunded, 0) as refunded,
          coalesce(h.cents, 0) as held
        from accounts a
          left join moved m on m.account_id = a.id
          left join held h on h.account_id = a.id
          left join rent_spans span on span.account_id = a.id and a.tenancy_start is not null
            and least(${asOf}::date, day_of(a.last_day)) between span.first_day and span.last_day
          left join leases l on l.id = span.lease_id
      ), required as (
        select *, case when tenancy = 'former' then 0 else coalesce(agreed, 0) + charged end as asked from stood
      )
      select r.id as account, r.lease, coalesce(r.name, '') as tenants, r.tenancy,
        json_build_object('id', p.id, 'name', p.name) as property,
        json_build_object('id', u.id, 'number', u.number) as unit,
        r.asked::float8 as "requiredCents", r.held::float8 as "heldCents", r.withheld::float8 as "withheldCents",
        r.refunded::float8 as "refundedCents",
        greatest(r.asked - r.held - r.withheld - r.refunded, 0)::float8 as "missingCents"
      from required r join units u on u.id = r.unit_id join properties p on p.id = r.property_id
      where r.asked > 0 or r.held <> 0 or r.withheld > 0 or r.refunded > 0
      order by lower(unaccent(p.name)), p.id, substring(u.number from '\\d+')::numeric, lower(u.number), r.id`,
  )
