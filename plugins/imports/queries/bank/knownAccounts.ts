import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { KnownAccount } from '@/domain/imports/bank/knownBooks'
import { queryRows } from '@/lib/database/queryRows'

/**
 * Accounts with a tenancy, with their tenants, today's rent, what they owe today and what their deposit lacks.
 * @param only these, where not all are asked for: the entries of the others are not read
 */
export const knownAccounts = (req: PayloadRequest, only?: readonly number[]): Promise<KnownAccount[]> => {
  const among = (column: string) =>
    only === undefined ? sql`true` : sql`${sql.raw(column)} = any (${sql.param([...only])}::int[])`
  return queryRows<KnownAccount>(
    req,
    sql`
      with today as (select business_today() as day),
      owed as (
        select account_id, sum(cents) as cents from owed_entries, today where date <= noon_of(today.day) and ${among('account_id')} group by account_id
      ), paid as (
        select account_id, sum(cents) as cents from paid_entries, today where date <= noon_of(today.day) and ${among('account_id')} group by account_id
      ), moved as (
        select account_id, sum(case when kind = 'charged' then amount_cents else 0 end) as charged,
          sum(case when kind in ('withheld', 'refunded') then amount_cents else 0 end) as used
        from deposit_movements where voided_at is null and ${among('account_id')} group by account_id
      ), held as (
        select account_id, sum(cents) as cents from held_deposits where ${among('account_id')} group by account_id
      ), people as (
        select l.account_id, json_agg(distinct jsonb_build_object('id', t.id, 'name', t.name)) as tenants
        from leases l join leases_rels r on r.parent_id = l.id and r.path = 'tenants' join tenants t on t.id = r.tenants_id
        where lease_counts(l.status) group by l.account_id
      )
      select a.id as account, json_build_object('id', p.id, 'name', p.name) as property, u.number as unit,
        coalesce(people.tenants, '[]') as tenants, day_of(a.tenancy_start)::text as start, day_of(a.last_day)::text as "lastDay",
        (select s.rent_cents::float8 from rent_spans s where s.account_id = a.id
          and least(today.day, day_of(a.last_day)) between s.first_day and s.last_day) as "rentCents",
        greatest(coalesce(owed.cents, 0) - coalesce(paid.cents, 0), 0)::float8 as "owedCents",
        case when day_of(a.last_day) < today.day then 0 else greatest(
          coalesce((select l.security_deposit_cents from rent_spans s join leases l on l.id = s.lease_id where s.account_id = a.id
            and greatest(today.day, day_of(a.tenancy_start)) between s.first_day and s.last_day), 0)
          + coalesce(moved.charged, 0) - coalesce(moved.used, 0) - coalesce(held.cents, 0), 0) end::float8 as "depositUnpaidCents"
      from accounts a cross join today join properties p on p.id = a.property_id join units u on u.id = a.unit_id
        left join people on people.account_id = a.id
        left join owed on owed.account_id = a.id left join paid on paid.account_id = a.id
        left join moved on moved.account_id = a.id left join held on held.account_id = a.id
      where a.tenancy_start is not null and ${among('a.id')}
      order by a.id`,
  )
}
