import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'

import { accountFigures, startOf } from '../../rentBalance/queries/accountFigures'
import { oldestDueDate, spanOn } from '../../rentBalance/queries/accountLookUps'
import type { RentRollFilters } from './types'

/** The business's own day on which unit `u` left the lists: today at the latest, whatever day was written. */
const archivedOn = sql`least(business_today(),
  (u.archived_at at time zone coalesce((select time_zone from settings limit 1), 'America/New_York'))::date)`

/**
 * Every unit with the figures of whoever lives there, as the CTE `roll`, and those that are asked for as `shown`: what is
 * summed. What costs a look-up each is left to the page. Units filed away by that day are left out.
 */
const roll = ({ asOf, propertyIds, occupancy }: RentRollFilters): SQL => sql`
  asked_for as (
    select account_id, sum(amount_cents::int) as cents from deposit_movements
    where voided_at is null and kind = 'charged' and date < ${startOf(addDays(asOf, 1))} group by account_id
  ),
  roll as materialized (
    select p.name as property_name, p.id as property_id, u.number, u.id as unit_id, f.account_id,
      case when u.status = 'maintenance' then 'maintenance' when f.account_id is null then 'vacant' else 'occupied' end
        as occupancy,
      u.rent_cents::bigint as market_cents, r.rent_cents::bigint as rent_cents,
      case when f.account_id is null then coalesce(u.rent_cents::bigint, 0) else 0 end as loss_cents,
      case when f.account_id is null then 0 else coalesce(l.security_deposit_cents::bigint, 0) + coalesce(c.cents, 0) end
        as required_cents,
      coalesce(f.deposit_cents, 0) as deposit_cents, coalesce(f.balance_cents, 0) as balance_cents,
      coalesce(f.open_cents, 0) as open_cents, coalesce(f.past_due_cents, 0) as past_due_cents, f.was_refunded,
      r.lease_id, coming.account_id as next_account, coming.tenancy_start as next_start, coming.name as next_name
    from units u
      join properties p on p.id = u.property_id
      -- Two tenancies of one unit never share a day: the database holds that.
      left join figures f on f.unit_id = u.id and f.tenancy = 'current'
      left join rent_spans r on ${spanOn(asOf, 'f')}
      left join leases l on l.id = r.lease_id
      left join asked_for c on c.account_id = f.account_id
      left join lateral (
        select a.id as account_id, a.tenancy_start, a.name from accounts a
        where a.unit_id = u.id and a.tenancy_start >= ${startOf(addDays(asOf, 1))}
        order by a.tenancy_start limit 1
      ) coming on f.account_id is null
    where (u.archived_at is null or ${archivedOn} > ${asOf}::date)
      ${propertyIds.length === 0 ? sql`` : sql`and u.property_id in ${propertyIds}`}
  ),
  shown as (select * from roll ${occupancy === null ? sql`` : sql`where occupancy = ${occupancy}`})`

const PROPERTIES = sql`
  properties_summed as (
    select property_id as id, property_name as name, count(*) as units,
      count(*) filter (where occupancy = 'occupied') as occupied,
      count(*) filter (where occupancy = 'vacant') as vacant,
      count(*) filter (where occupancy = 'maintenance') as maintenance,
      count(*) filter (where occupancy = 'vacant' and next_account is not null) as "letLater",
      coalesce(sum(market_cents), 0) as "marketCents", coalesce(sum(rent_cents), 0) as "rentCents",
      sum(loss_cents) as "lossCents", sum(required_cents) as "depositRequiredCents",
      sum(deposit_cents) as "depositHeldCents", sum(balance_cents) as "balanceCents", sum(open_cents) as "openCents"
    from shown group by property_name, property_id
  )`

/** The accounts with money that stand in no row of the roll, as the CTE `beside`, numbered as the roll is. */
const beside = ({ asOf, occupancy }: RentRollFilters, until: SQL): SQL => sql`
  apart as (
    select f.* from figures f
    where (f.balance_cents <> 0 or f.deposit_cents <> 0)
      and not exists (select 1 from roll where roll.account_id = f.account_id)
      ${occupancy === null ? sql`` : sql`and false`}
  ),
  beside as (
    select row_number() over (order by p.name, u.number, page.balance_cents, page.account_id) as position,
      page.account_id as account, r.lease_id as lease, page.tenancy,
      case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as property,
      case when u.id is not null then json_build_object('id', u.id, 'number', u.number) end as unit,
      day_of(page.tenancy_start) as start, day_of(page.last_day) as "lastDay",
      page.deposit_cents as "depositHeldCents", page.balance_cents as "balanceCents", page.open_cents as "openCents",
      page.past_due_cents as "pastDueCents", o.due_date as "oldestPastDueDate"
    from apart page
      left join lateral (${oldestDueDate('page', until)}) o on true
      left join rent_spans r on ${spanOn(asOf, 'page')}
      left join units u on u.id = page.unit_id
      left join properties p on p.id = page.property_id
  )`

const listed = (page: { readonly page: number; readonly limit: number }): SQL => sql`
  page as (
    select ordered.*, row_number() over () as position
    from (
      select * from shown order by property_name, property_id, number, unit_id
      limit ${page.limit} offset ${(page.page - 1) * page.limit}
    ) ordered
  )`

const units = (asOf: Day, until: SQL): SQL => sql`
  select page.position, json_build_object('id', page.property_id, 'name', page.property_name) as property,
    json_build_object('id', u.id, 'number', u.number, 'type', u.type, 'bedrooms', u.bedrooms,
      'bathrooms', u.bathrooms, 'squareFeet', u.square_feet) as unit,
    page.occupancy, page.market_cents as "marketCents", page.account_id as account,
    case when l.id is not null then json_build_object('id', l.id, 'start', day_of(l.start), 'end', day_of(l."end")) end as lease,
    day_of(a.move_out_day) as "moveOutDay",
    (select coalesce(json_agg(json_build_object('name', line.name, 'cents', line.amount_cents) order by line._order), '[]')
      from leases_recurring_lines line where line._parent_id = l.id) as recurring,
    case when page.account_id is null then (
      select day_of(max(before.last_day)) + 1 from accounts before
      where before.unit_id = u.id and before.last_day < ${startOf(asOf)}) end as "vacantSince",
    case when page.next_account is not null then json_build_object('account', page.next_account,
      'from', day_of(page.next_start), 'tenants', coalesce(page.next_name, '')) end as next,
    page.rent_cents as "rentCents", page.loss_cents as "lossCents", page.required_cents as "depositRequiredCents",
    page.deposit_cents as "depositHeldCents", page.balance_cents as "balanceCents", page.open_cents as "openCents",
    page.past_due_cents as "pastDueCents", o.due_date as "oldestPastDueDate"
  from page
    join units u on u.id = page.unit_id
    left join leases l on l.id = page.lease_id
    left join accounts a on a.id = page.account_id
    left join lateral (${oldestDueDate('page', until)}) o on true`

/**
 * The roll as one statement, on the figures of the rent-balance report: the sums of each property, the units of the page
 * asked for, the accounts beside the roll, and what all accounts sum to. One row each, in no order but numbered by
 * `position`; `kind` says which. All are of one reading of the entries, so they agree.
 */
export const rollSql = (
  filters: RentRollFilters,
  page: { readonly page: number; readonly limit: number },
): SQL => {
  const { asOf, propertyIds } = filters
  const until = startOf(addDays(asOf, 1))
  const parts = [
    accountFigures({ asOf, propertyIds, cutoff: null }),
    roll(filters),
    PROPERTIES,
    beside(filters, until),
    listed(page),
  ]
  return sql`with ${sql.join(parts, sql`, `)}
    select 'unit' as kind, row_to_json(one) as row from (${units(asOf, until)}) one
    union all
    select 'property', row_to_json(one) from (
      select row_number() over (order by name, id) as position, properties_summed.* from properties_summed) one
    union all
    select 'beside', row_to_json(beside) from beside
    union all
    select 'accounts', row_to_json(one) from (
      select 1 as position, coalesce(sum(balance_cents), 0) as "balanceCents", coalesce(sum(open_cents), 0) as "openCents",
        coalesce(sum(unapplied_cents), 0) as "unappliedCents", coalesce(sum(deposit_cents), 0) as "depositHeldCents"
      from figures) one`
}
