import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { pastDueCutoff } from '@/domain/ledger/pastDueCutoff'
import { TENANCY_STATES } from '@/domain/leases/tenancyState'

import { accountFigures, startOf } from './accountFigures'
import { oldestDueDate, oldestOfFiltered, spanOn } from './accountLookUps'
import { matchingWords } from './matchingWords'
import { pageOf, sortsByOldest } from './rentBalanceOrder'
import type { RentBalanceFilters, RentBalancePage } from './types'

/**
 * The report as one statement: the figures of all accounts first, then the filters, and only for the page asked for
 * what costs a look-up each: lease, rent, the oldest charge. One row an account, in no order but numbered by `position`;
 * the first also carries the totals of all that passed, and is there, without an account, when nothing did.
 */
export const rentBalanceSql = (filters: RentBalanceFilters, page: RentBalancePage): SQL => {
  const { asOf, propertyIds, accountIds, q, thresholds } = filters
  const until = startOf(addDays(asOf, 1))
  const oldestFirst = sortsByOldest(page.sort)
  const parts = [
    accountFigures({ asOf, propertyIds, accountIds, cutoff: pastDueCutoff(thresholds, asOf) }),
    sql`scoped as materialized (select f.* from figures f ${matchingWords(q)})`,
    ...filtered(filters),
    TOTALS,
    ...(oldestFirst ? [oldestOfFiltered(until)] : []),
    pageOf(page),
  ]
  const oldest = oldestFirst
    ? sql`left join oldest_of_filtered o on o.account_id = page.account_id`
    : sql`left join lateral (${oldestDueDate('page', until)}) o on true`
  return sql`with ${sql.join(parts, sql`, `)} ${answer(asOf, oldest)}`
}

/** The accounts that pass, as the CTE `filtered`. Rents are looked up only for accounts that are past due. */
const filtered = ({ asOf, include, thresholds }: RentBalanceFilters): SQL[] => {
  const { overCents, overMonthsRent } = thresholds
  const left = TENANCY_STATES.filter((state) => !include.includes(state))
  // Named by what is left out: the planner then expects most rows to stay, as they do.
  const conditions = left.length === 0 ? [] : [sql`s.tenancy not in ${left}`]
  if (overCents !== undefined) conditions.push(sql`s.past_due_cents > ${overCents}::bigint`)
  if (pastDueCutoff(thresholds, asOf) !== null) conditions.push(sql`s.open_cents > s.after_cutoff`)
  if (overMonthsRent === undefined) {
    // A copy of every row, kept beside the rows, would be for nothing.
    if (conditions.length === 0) return [sql`filtered as not materialized (select * from scoped)`]
    return [
      sql`filtered as materialized (select s.* from scoped s where ${sql.join(conditions, sql` and `)})`,
    ]
  }
  // In hundredths, as the domain compares: one and a half months' rent is exact.
  conditions.push(sql`s.past_due_cents * 100 > ${Math.round(overMonthsRent * 100)}::bigint * r.rent_cents`)
  return [
    sql`filtered as materialized (
      select s.* from scoped s join rent_spans r on ${spanOn(asOf, 's')} where s.past_due_cents > 0 and ${sql.join(conditions, sql` and `)}
    )`,
  ]
}

const TOTALS = sql`
  totals as (
    select count(*)::int as "rows",
      coalesce(sum(not_due_cents), 0)::float8 as current, count(*) filter (where not_due_cents > 0) as "currentAccounts",
      coalesce(sum(days_1_to_30_cents), 0)::float8 as "days1to30",
      count(*) filter (where days_1_to_30_cents > 0) as "days1to30Accounts",
      coalesce(sum(days_31_to_60_cents), 0)::float8 as "days31to60",
      count(*) filter (where days_31_to_60_cents > 0) as "days31to60Accounts",
      coalesce(sum(days_61_to_90_cents), 0)::float8 as "days61to90",
      count(*) filter (where days_61_to_90_cents > 0) as "days61to90Accounts",
      coalesce(sum(days_91_plus_cents), 0)::float8 as "days91plus",
      count(*) filter (where days_91_plus_cents > 0) as "days91plusAccounts",
      coalesce(sum(unapplied_cents), 0)::float8 as "unappliedCents",
      coalesce(sum(past_due_cents), 0)::float8 as "pastDueCents",
      coalesce(sum(balance_cents), 0)::float8 as "balanceCents",
      coalesce(sum(deposit_cents), 0)::float8 as "depositHeldCents"
    from filtered
  ),
  views as (
    select count(*) filter (where tenancy = 'current') as current, count(*) filter (where tenancy = 'former') as former,
      count(*) filter (where tenancy = 'future') as future,
      count(*) filter (where past_due_cents > 0 and tenancy <> 'future') as "pastDue",
      count(*) filter (where days_31_to_60_cents + days_61_to_90_cents + days_91_plus_cents > 0
        and tenancy <> 'future') as "over30Days"
    from scoped
  )`

const answer = (asOf: Day, oldest: SQL): SQL => sql`
  select
    case when page.position is null or page.position = 1
      then (select row_to_json(t) from (select totals.*, row_to_json(views) as views from totals, views) t) end as totals,
    page.position::int as position, page.account_id as account, r.lease_id as lease, page.property_id as "propertyId", p.name as "propertyName",
    page.unit_id as "unitId", u.number as "unitNumber", page.tenancy, r.rent_cents::float8 as "rentCents",
    page.unapplied_cents::float8 as "unappliedCents",
    page.not_due_cents::float8 as current, page.days_1_to_30_cents::float8 as "days1to30",
    page.days_31_to_60_cents::float8 as "days31to60", page.days_61_to_90_cents::float8 as "days61to90",
    page.days_91_plus_cents::float8 as "days91plus",
    o.due_date::text as "oldestPastDueDate",
    (page.last_date at time zone 'UTC')::date::text as "lastPaymentDate",
    page.deposit_cents::float8 as "depositHeldCents"
  from (select 1) one left join page on true
    ${oldest}
    left join rent_spans r on ${spanOn(asOf, 'page')}
    left join units u on u.id = page.unit_id
    left join properties p on p.id = page.property_id`
