import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { LateFeeStatus } from '@/domain/lateFees/lateFeeStatus'
import type { LateFeeTerms } from '@/domain/lateFees/lateFeeTerms'
import { queryRows } from '@/lib/database/queryRows'

import { chargesLateFees } from './accountsToLookAt'

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

/** What late fees are worked out from, of accounts; those without a lease that charges one are left out. */
export const lateFeeAccounts = (
  req: PayloadRequest,
  accounts: readonly number[],
): Promise<LateFeeAccount[]> =>
  queryRows<LateFeeAccount>(
    req,
    sql`
      with chosen as (
        select account_id as id, json_agg(json_build_object('lease', id,
            'graceDays', coalesce(late_fee_grace_days, 0)::int, 'flatCents', coalesce(late_fee_flat_cents, 0)::bigint,
            'percentBps', coalesce(late_fee_percent_bps, 0)::int, 'percentOf', coalesce(late_fee_percent_of::text, 'outstanding'),
            'dailyCents', coalesce(late_fee_per_day_cents, 0)::bigint, 'capCents', late_fee_cap_cents::bigint,
            'minimumOverdueCents', coalesce(late_fee_minimum_overdue_cents, 0)::bigint)) as terms
        from leases where account_id = any (${sql.param([...accounts])}::int[]) and ${chargesLateFees} group by account_id
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
