import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { LateFeeStatus } from '@/domain/lateFees/lateFeeStatus'
import type { LateFeeTerms } from '@/domain/lateFees/lateFeeTerms'
import { queryRows } from '@/lib/database/queryRows'

export type KnownFee = {
  id: number
  chargeNumber: number
  day: Day
  amountCents: number
  proposedCents: number
  status: LateFeeStatus
  waiverProposed: boolean
}

export type LateFeeAccount = {
  account: number
  /** Rent and refunds that count, by entry number. */
  owed: {
    id: number | null
    number: number
    type: 'rent' | 'refund'
    date: Day
    dueDate: Day
    cents: number
    lease: number
  }[]
  money: { receivedOn: Day; cents: number }[]
  fees: KnownFee[]
  terms: (LateFeeTerms & { lease: number })[]
}

type Asked = { through: Day; after: number; limit: number }

/**
 * The next accounts, by number, on which late fees may have changed since somebody last looked: rent is open, something
 * was entered or voided since then, or money is dated after it. Nobody looked yet: all with terms that charge a fee.
 */
export const lateFeeAccounts = (
  req: PayloadRequest,
  { through, after, limit }: Asked,
): Promise<LateFeeAccount[]> =>
  queryRows<LateFeeAccount>(
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
        select account_id as id, json_agg(json_build_object('lease', id,
            'graceDays', coalesce(late_fee_grace_days, 0)::int, 'flatCents', coalesce(late_fee_flat_cents, 0)::bigint,
            'percentBps', coalesce(late_fee_percent_bps, 0)::int, 'percentOf', coalesce(late_fee_percent_of::text, 'outstanding'),
            'dailyCents', coalesce(late_fee_per_day_cents, 0)::bigint, 'capCents', late_fee_cap_cents::bigint,
            'minimumOverdueCents', coalesce(late_fee_minimum_overdue_cents, 0)::bigint)) as terms
        from leases
        where lease_counts(status) and account_id > ${after}
          and (late_fee_flat_cents > 0 or late_fee_percent_bps > 0 or late_fee_per_day_cents > 0)
        group by account_id
      ), rented as (
        select account_id, sum(amount_cents) as cents from charges
        where voided_at is null and type = 'rent' and date <= noon_of(${through}::date) group by account_id
      ), received as (
        select account_id, sum(cents) as cents from paid_entries where received_on <= noon_of(${through}::date) group by account_id
      ), chosen as (
        select c.* from charging c cross join look
        left join rented r on r.account_id = c.id left join received p on p.account_id = c.id
        where look.at is null or r.cents > coalesce(p.cents, 0) or c.id in (select account_id from touched)
        order by c.id limit ${limit}
      )
      select c.id as account, c.terms,
        (select coalesce(json_agg(json_build_object('id', e.id, 'number', e.number, 'type', e.type, 'date', day_of(e.date)::text,
            'dueDate', day_of(e.due_date)::text, 'cents', e.cents, 'lease', e.lease_id)), '[]') from (
          select id, number, 'rent' as type, date, due_date, amount_cents::bigint as cents, lease_id from charges
            where account_id = c.id and type = 'rent' and voided_at is null
          union all
          select null, number, 'refund', date, date, amount_cents::bigint, lease_id from refunds
            where account_id = c.id and voided_at is null) e) as owed,
        (select coalesce(json_agg(json_build_object('receivedOn', day_of(p.received_on)::text, 'cents', p.cents)), '[]')
          from paid_entries p where p.account_id = c.id) as money,
        (select coalesce(json_agg(json_build_object('id', f.id, 'chargeNumber', r.number, 'day', day_of(f.day)::text,
            'amountCents', f.amount_cents::bigint, 'proposedCents', f.proposed_cents::bigint, 'status', f.status,
            'waiverProposed', coalesce(f.waiver_proposed, false))), '[]')
          from late_fees f join charges r on r.id = f.charge_id where f.account_id = c.id) as fees
      from chosen c order by c.id`,
  )

/** Remembers that late fees through a day were looked at, from a moment on. */
export const rememberLook = (req: PayloadRequest, through: Day): Promise<unknown> =>
  queryRows(
    req,
    sql`insert into late_fee_look (at, through) values (now(), ${through}::date)
      on conflict (only_row) do update set at = excluded.at, through = excluded.through`,
  )
