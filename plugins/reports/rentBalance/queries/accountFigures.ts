import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'

/** The instant a day starts. Stored days are noon, so comparing with it compares days, and indexes serve. */
export const startOf = (day: Day): SQL => sql`${`${day}T00:00:00Z`}::timestamptz`

type Scope = {
  readonly asOf: Day
  readonly propertyIds: readonly number[]
  /** Only these accounts; without it, all. */
  readonly accountIds?: readonly number[] | undefined
  /** Besides the buckets, how much of what is owed was due after this day. */
  readonly cutoff: Day | null
}

/**
 * The figures of every account at the end of a day, as the CTE `figures`, from one plain pass over charges and one over
 * payments, and what little there is of everything else (docs/domain.md rules 4 to 6, 8 and 19). The same rows count as
 * in the views `paid_entries`, `owed_entries` and `held_deposits`; here each table is summed by its own index.
 *
 * The oldest due dates are settled first, so what is still open is the newest part of what is owed: of the open cents,
 * `least(open, owed since X)` were due on X or later. No charge needs a row of its own to know the buckets.
 */
export const accountFigures = ({ asOf, propertyIds, accountIds, cutoff }: Scope): SQL => {
  const counts = sql`voided_at is null and date < ${startOf(addDays(asOf, 1))} ${ofProperties(propertyIds)} ${among('account_id', accountIds)}`
  const sums = (due: 'due_date' | 'date'): SQL => {
    const since = (day: Day): SQL =>
      sql`sum(amount_cents::int) filter (where ${sql.raw(due)} >= ${startOf(day)})`
    return sql`sum(amount_cents::int) as cents,
        ${since(asOf)} as since_0, ${since(addDays(asOf, -30))} as since_30,
        ${since(addDays(asOf, -60))} as since_60, ${since(addDays(asOf, -90))} as since_90,
        ${cutoff === null ? sql`null::bigint` : since(addDays(cutoff, 1))} as after_cutoff`
  }
  return sql`
    owed as (
      select account_id, ${sums('due_date')} from charges where ${counts} group by account_id
    ),
    given_back as (
      select account_id, ${sums('date')} from refunds where ${counts} group by account_id
    ),
    paid as (
      select account_id, sum(amount_cents::int) filter (where type <> 'deposit') as cents,
        sum(amount_cents::int) filter (where type = 'deposit') as deposit_cents,
        max(date) filter (where type <> 'deposit') as last_date
      from payments where ${counts} group by account_id
    ),
    granted as (
      select account_id, sum(amount_cents::int) as cents from credits where ${counts} group by account_id
    ),
    taken_back as (
      select account_id, sum(amount_cents::int) filter (where type <> 'deposit') as cents,
        sum(amount_cents::int) filter (where type = 'deposit') as deposit_cents
      from reversals where ${counts} group by account_id
    ),
    moved as (
      select account_id, sum(amount_cents::int) filter (where kind = 'withheld') as withheld_cents,
        sum(case when kind = 'broughtForward' then amount_cents::int else -amount_cents::int end) as deposit_cents
      from deposit_movements where ${counts} and kind <> 'charged' group by account_id
    ),
    settled as (
      select a.id as account_id, a.name, a.unit_id, a.property_id, a.tenancy_start, a.last_day,
        case when a.last_day < ${startOf(asOf)} then 'former'
          when a.tenancy_start is null or a.tenancy_start >= ${startOf(addDays(asOf, 1))} then 'future'
          else 'current' end as tenancy,
        ${owed('cents')} as owed_cents,
        coalesce(paid.cents, 0) + coalesce(granted.cents, 0) - coalesce(taken_back.cents, 0)
          + coalesce(moved.withheld_cents, 0) as paid_cents,
        ${owed('since_0')} as since_0, ${owed('since_30')} as since_30, ${owed('since_60')} as since_60,
        ${owed('since_90')} as since_90, ${owed('after_cutoff')} as after_cutoff,
        paid.last_date, given_back.account_id is not null as was_refunded,
        coalesce(paid.deposit_cents, 0) - coalesce(taken_back.deposit_cents, 0)
          + coalesce(moved.deposit_cents, 0) as deposit_cents
      from accounts a
        left join owed on owed.account_id = a.id
        left join paid on paid.account_id = a.id
        left join granted on granted.account_id = a.id
        left join given_back on given_back.account_id = a.id
        left join taken_back on taken_back.account_id = a.id
        left join moved on moved.account_id = a.id
      -- An account whose lease was never signed is nobody's yet, unless it has entries: those must not get lost.
      where (a.tenancy_start is not null or owed.account_id is not null or paid.account_id is not null
          or granted.account_id is not null or given_back.account_id is not null or moved.account_id is not null)
        ${propertyIds.length === 0 ? sql`` : sql`and a.property_id in ${propertyIds}`} ${among('a.id', accountIds)}
    ),
    opened as (
      -- Set apart: written into the figures, the sum would be worked out again for each of them.
      select *, owed_cents - least(owed_cents, greatest(paid_cents, 0)) as open_cents from settled offset 0
    ),
    figures as (
      -- What the report is sorted by comes first: behind names and empty columns each comparison would walk the row.
      select account_id,
        paid_cents - owed_cents as balance_cents,
        open_cents - least(open_cents, since_0) as past_due_cents,
        least(open_cents, since_0) as not_due_cents,
        least(open_cents, since_30) - least(open_cents, since_0) as days_1_to_30_cents,
        least(open_cents, since_60) - least(open_cents, since_30) as days_31_to_60_cents,
        least(open_cents, since_90) - least(open_cents, since_60) as days_61_to_90_cents,
        open_cents - least(open_cents, since_90) as days_91_plus_cents,
        paid_cents - (owed_cents - open_cents) as unapplied_cents,
        deposit_cents, open_cents, was_refunded, tenancy, name, unit_id, property_id, tenancy_start, last_day,
        last_date, after_cutoff
      from opened
    )`
}

/** A sum over charges and refunds. */
const owed = (column: string): SQL =>
  sql`coalesce(owed.${sql.raw(column)}, 0) + coalesce(given_back.${sql.raw(column)}, 0)`

const ofProperties = (propertyIds: readonly number[]): SQL =>
  propertyIds.length === 0
    ? sql``
    : sql`and account_id in (select id from accounts where property_id in ${propertyIds})`

const among = (column: string, accountIds: readonly number[] | undefined): SQL =>
  accountIds === undefined ? sql`` : sql`and ${sql.raw(column)} = any (${sql.param([...accountIds])}::int[])`
