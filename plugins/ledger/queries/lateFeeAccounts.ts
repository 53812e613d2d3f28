import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { LateFeeStatus } from '@/domain/lateFees/lateFeeStatus'
import type { LateFeeTerms } from '@/domain/lateFees/lateFeeTerms'
import type { ReceivedMoney } from '@/domain/lateFees/rentOpenOn'
import type { OwedEntry } from '@/domain/ledger/entries'
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
  /** Rent and refunds that count, in any order; of a refund `id` is null. */
  owed: (OwedEntry & { id: number | null; lease: number })[]
  money: ReceivedMoney[]
  fees: KnownFee[]
  terms: (LateFeeTerms & { lease: number })[]
}

type OwedColumns = [id: number | null, number: number, date: Day, dueDate: Day, cents: number, lease: number]
type MoneyColumns = [receivedOn: Day, cents: number]
type Row = Omit<LateFeeAccount, 'owed' | 'money'> & { owed: OwedColumns[]; money: MoneyColumns[] }

/** What late fees are worked out from, of accounts; those without a lease that charges one are left out. */
export const lateFeeAccounts = async (
  req: PayloadRequest,
  accounts: readonly number[],
): Promise<LateFeeAccount[]> => {
  // Entries come as lists of their columns: with names they would be three times as long, a million times.
  const rows = await queryRows<Row>(
    req,
    sql`
      with wanted as materialized (
        select unnest(${sql.param([...accounts])}::int[]) as id
      ), owed as (
        select account_id, json_agg(json_build_array(id, number::int, day_of(date), day_of(due_date), cents, lease_id)) as rows
        from (
          select account_id, id, number, date, due_date, amount_cents::int as cents, lease_id from charges
            where type = 'rent' and voided_at is null
          union all
          select account_id, null, number, date, date, amount_cents::int, lease_id from refunds where voided_at is null
        ) e
        where account_id in (select id from wanted) group by account_id
      ), received as (
        select account_id, json_agg(json_build_array(day_of(received_on), cents)) as rows from paid_entries
        where account_id in (select id from wanted) group by account_id
      ), known as (
        select f.account_id, json_agg(json_build_object('id', f.id, 'chargeNumber', r.number, 'day', day_of(f.day)::text,
            'amountCents', f.amount_cents::bigint, 'proposedCents', f.proposed_cents::bigint, 'status', f.status,
            'waiverProposed', coalesce(f.waiver_proposed, false))) as rows
        from late_fees f join charges r on r.id = f.charge_id
        where f.account_id in (select id from wanted) group by f.account_id
      ), chosen as (
        select account_id as id, json_agg(json_build_object('lease', id,
            'graceDays', coalesce(late_fee_grace_days, 0)::int, 'flatCents', coalesce(late_fee_flat_cents, 0)::bigint,
            'percentBps', coalesce(late_fee_percent_bps, 0)::int, 'percentOf', coalesce(late_fee_percent_of::text, 'outstanding'),
            'dailyCents', coalesce(late_fee_per_day_cents, 0)::bigint, 'capCents', late_fee_cap_cents::bigint,
            'minimumOverdueCents', coalesce(late_fee_minimum_overdue_cents, 0)::bigint)) as terms
        from leases where account_id in (select id from wanted) and ${chargesLateFees} group by account_id
      )
      select c.id as account, c.terms, coalesce(o.rows, '[]') as owed, coalesce(m.rows, '[]') as money,
        coalesce(k.rows, '[]') as fees
      from chosen c left join owed o on o.account_id = c.id left join received m on m.account_id = c.id
        left join known k on k.account_id = c.id
      order by c.id`,
  )
  return rows.map(({ owed, money, ...account }) => ({
    ...account,
    owed: owed.map(owedEntry),
    money: money.map(([receivedOn, cents]) => ({ receivedOn, cents, voided: false })),
  }))
}

const owedEntry = ([
  id,
  number,
  date,
  dueDate,
  cents,
  lease,
]: OwedColumns): LateFeeAccount['owed'][number] => ({
  id,
  number,
  type: id === null ? 'refund' : 'rent',
  date,
  dueDate,
  cents,
  voided: false,
  lease,
})
