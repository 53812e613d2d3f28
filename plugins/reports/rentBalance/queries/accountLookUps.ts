import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import type { Day } from '@/domain/calendar/day'

/**
 * Finds, as `r` of `rent_spans`, that day's lease and rent of an account; of a former tenancy those of its last day.
 * Every day of an account has one span (`migrations/*_rent_spans.ts`).
 * @param row a row with `account_id` and `last_day`
 * @see docs/domain.md rules 7, 11 and 13; the domain's own is `rentInForce`
 */
export const spanOn = (asOf: Day, row: 'page' | 's' | 'f'): SQL => {
  const [account, lastDay] = [sql.raw(`${row}.account_id`), sql.raw(`${row}.last_day`)]
  // Written out, not as day_of(): the planner counts a function's rows worse than a cast's.
  return sql`r.account_id = ${account}
    and least(${asOf}::date, (${lastDay} at time zone 'UTC')::date) between r.first_day and r.last_day`
}

/**
 * The due date of the oldest charge or refund that is still open, of a row of the figures; nothing when nothing is past
 * due. Walks the account's newest charges, and stops where they make up the open cents; an index holds them in that
 * order, so an account that never had a refund, nearly every one, costs a few rows.
 */
export const oldestDueDate = (row: 'page' | 's', until: SQL): SQL => {
  const of = (column: string): SQL => sql.raw(`${row}.${column}`)
  const charges = sql`select due_date, amount_cents from charges
    where account_id = ${of('account_id')} and voided_at is null and date < ${until}`
  const refunds = sql`select date, amount_cents from refunds
    where account_id = ${of('account_id')} and voided_at is null and date < ${until}`
  const oldestOf = (owed: SQL): SQL => sql`(
    select (w.due_date at time zone 'UTC')::date from (
      select due_date, sum(amount_cents::int) over (order by due_date desc) as owed_since from (${owed}) c
    ) w
    where w.owed_since >= ${of('open_cents')} order by w.due_date desc limit 1)`
  return sql`
    select case when ${of('past_due_cents')} <= 0 then null
      when ${of('was_refunded')} then ${oldestOf(sql`${charges} union all ${refunds}`)}
      else ${oldestOf(charges)} end as due_date`
}

/** The same of every past-due account, as the CTE `oldest_of_filtered`: for an order that asks for it. */
export const oldestOfFiltered = (until: SQL): SQL => sql`
  oldest_of_filtered as (
    select s.account_id, o.due_date from filtered s, lateral (${oldestDueDate('s', until)}) o
  )`
