import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

/** Of a row of `leases`: whether it charges anything when rent is late. */
export const chargesLateFees = sql`lease_counts(status)
  and (late_fee_flat_cents > 0 or late_fee_percent_bps > 0 or late_fee_per_day_cents > 0)`

/**
 * The accounts, by number, on which late fees may have changed since somebody last looked: rent is open, something was
 * entered or voided since then, or money is dated after it. Nobody looked yet: all with terms that charge a fee.
 * One pass over the entries, however many accounts there are.
 */
export const accountsToLookAt = async (req: PayloadRequest, through: Day): Promise<number[]> => {
  const rows = await queryRows<{ id: number }>(
    req,
    sql`
      with look as (
        -- A transaction that was open while somebody looked may have been entered before and seen after.
        select at - interval '1 day' as at, through from (select 1) one left join late_fee_look on true
      ), touched as (
        select account_id from paid_entries, look where created_at >= look.at or received_on > noon_of(look.through)
        union select account_id from charges, look where type = 'rent' and (created_at >= look.at or voided_at >= look.at)
        union select account_id from payments, look where voided_at >= look.at
        union select account_id from credits, look where voided_at >= look.at
        union select account_id from reversals, look where voided_at >= look.at
        union select account_id from refunds, look where created_at >= look.at or voided_at >= look.at
        union select account_id from deposit_movements, look where voided_at >= look.at
      ), charging as (
        select distinct account_id as id from leases where account_id is not null and ${chargesLateFees}
      ), rented as (
        select account_id, sum(amount_cents) as cents from charges
        where voided_at is null and type = 'rent' and date <= noon_of(${through}::date) group by account_id
      ), received as (
        select account_id, sum(cents) as cents from paid_entries where received_on <= noon_of(${through}::date) group by account_id
      )
      select c.id from charging c cross join look
        left join rented r on r.account_id = c.id left join received p on p.account_id = c.id
      where look.at is null or r.cents > coalesce(p.cents, 0) or c.id in (select account_id from touched)
      order by c.id`,
  )
  return rows.map(({ id }) => id)
}

/** Remembers that late fees through a day were looked at, from a moment on. */
export const rememberLook = (req: PayloadRequest, through: Day): Promise<unknown> =>
  queryRows(
    req,
    sql`insert into late_fee_look (at, through) values (now(), ${through}::date)
      on conflict (only_row) do update set at = excluded.at, through = excluded.through`,
  )
