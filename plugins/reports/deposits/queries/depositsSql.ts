import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import { addDays } from '@/domain/calendar/addDays'

import { startOf } from '../../rentBalance/queries/accountFigures'
import { spanOn } from '../../rentBalance/queries/accountLookUps'
import type { DepositsFilters } from './types'

export type PageAsked = { readonly page: number; readonly limit: number }

/**
 * What each account's deposit came to, as the CTE `summed`: from one pass over deposits paid, returned, and moved. `held`
 * is the view `held_deposits`, and is told apart by the bank accounts that its entries name.
 */
const summed = (until: SQL): SQL => {
  const counts = (table: string): SQL =>
    sql`${sql.raw(`${table}.voided_at is null and ${table}.date`)} < ${until}`
  const ofKind = (kind: string): SQL => sql`case when m.kind = ${kind} then m.amount_cents::int else 0 end`
  return sql`
    flows as (
      select p.account_id, p.bank_account_id, p.amount_cents::int as held, 0 as charged, 0 as withheld, 0 as refunded
      from payments p where p.type = 'deposit' and ${counts('p')}
      union all
      select r.account_id, p.bank_account_id, -r.amount_cents::int, 0, 0, 0
      from reversals r join payments p on p.id = r.payment_id where r.type = 'deposit' and ${counts('r')}
      union all
      select m.account_id, m.bank_account_id,
        case m.kind when 'broughtForward' then m.amount_cents::int when 'charged' then 0 else -m.amount_cents::int end,
        ${ofKind('charged')}, ${ofKind('withheld')}, ${ofKind('refunded')}
      from deposit_movements m where ${counts('m')}
    ),
    summed as materialized (
      select f.account_id, sum(f.held) as held, sum(f.charged) as charged, sum(f.withheld) as withheld,
        sum(f.refunded) as refunded,
        coalesce(sum(f.held) filter (where b.kind = 'deposits'), 0) as kept,
        coalesce(sum(f.held) filter (where b.kind <> 'deposits'), 0) as elsewhere,
        coalesce(sum(f.held) filter (where b.id is null), 0) as unnamed
      from flows f left join bank_accounts b on b.id = f.bank_account_id
      group by f.account_id
    )`
}

/** Every tenancy for which there is or was a deposit, as the CTE `required`; those that are asked for as `shown`. */
const shown = ({ asOf, propertyIds, include }: DepositsFilters, until: SQL): SQL => sql`
  places as materialized (select id, name, row_number() over (order by name, id) as place from properties),
  stood as (
    select f.id as account_id, coalesce(f.name, '') as tenants, f.unit_id, u.number, p.id as property_id,
      p.name as property_name, p.place, r.lease_id, l.security_deposit_cents as agreed,
      case when f.tenancy_start is null or f.tenancy_start >= ${until} then 'future'
        when f.last_day < ${startOf(asOf)} then 'former' else 'current' end as tenancy,
      coalesce(s.charged, 0) as charged, coalesce(s.held, 0) as held, coalesce(s.withheld, 0) as withheld,
      coalesce(s.refunded, 0) as refunded
    from (select *, id as account_id from accounts) f
      join units u on u.id = f.unit_id
      join places p on p.id = f.property_id
      left join summed s on s.account_id = f.id
      left join rent_spans r on f.tenancy_start is not null and ${spanOn(asOf, 'f')}
      left join leases l on l.id = r.lease_id
    ${propertyIds.length === 0 ? sql`` : sql`where f.property_id in ${propertyIds}`}
  ),
  required as (
    select *, case when tenancy = 'former' then 0 else coalesce(agreed::bigint, 0) + charged end as required from stood
  ),
  shown as materialized (
    select *, greatest(required - held - withheld - refunded, 0) as missing from required
    where (required > 0 or held <> 0 or withheld > 0 or refunded > 0)
      ${include === 'all' ? sql`` : sql`and (tenancy <> 'former' or held <> 0)`}
  )`

const tenancies = ({ page, limit }: PageAsked): SQL => sql`
  select row_number() over () as position, ordered.account_id as account, ordered.lease_id as lease, tenants, tenancy,
    json_build_object('id', property_id, 'name', property_name) as property,
    json_build_object('id', unit_id, 'number', number) as unit,
    required as "requiredCents", held as "heldCents", withheld as "withheldCents", refunded as "refundedCents",
    missing as "missingCents"
  from (select * from shown order by place, number, account_id limit ${limit} offset ${(page - 1) * limit}) ordered`

const PROPERTIES = sql`
  select place as position, property_id as id, property_name as name, count(*) as tenancies,
    sum(required) as "requiredCents", sum(held) as "heldCents", sum(withheld) as "withheldCents",
    sum(refunded) as "refundedCents", sum(missing) as "missingCents"
  from shown group by place, property_id, property_name`

/** An account that is short somewhere stands by itself, for it has to be settled first; all others as one sum. */
const BANK = sql`
  select coalesce(sum(kept), 0) as "inDepositAccountsCents", coalesce(sum(elsewhere), 0) as "elsewhereCents",
    coalesce(sum(unnamed), 0) as "unnamedCents"
  from (select *, case when least(kept, elsewhere, unnamed) < 0 then account_id end as short from summed) s
  group by short`

/**
 * The deposit register as one statement, so that all of it is of one reading of the entries: the tenancies of the page
 * asked for, the sums of each property, and where the money of all of them lies by the bank accounts named. One row each,
 * in no order but numbered by `position` where it matters; `kind` says which.
 * @see docs/domain.md rule 19
 */
export const depositsSql = (filters: DepositsFilters, page: PageAsked): SQL => {
  const until = startOf(addDays(filters.asOf, 1))
  return sql`with ${summed(until)}, ${shown(filters, until)}
    select 'tenancy' as kind, row_to_json(one) as row from (${tenancies(page)}) one
    union all
    select 'property', row_to_json(one) from (${PROPERTIES}) one
    union all
    select 'bank', row_to_json(one) from (${BANK}) one`
}
