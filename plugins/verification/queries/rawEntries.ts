import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import type { OwedType } from '@/domain/ledger/chargeTypes'
import { queryRows } from '@/lib/database/queryRows'

import type { Snapshot } from '../snapshot'

export type RawEntry = {
  account: number
  /** `money`: what was paid, credited, withheld or (negative) taken back; `deposit`: what the deposit gained or (negative) lost. */
  kind: 'owed' | 'money' | 'deposit'
  number: number
  type: OwedType | null
  date: Day
  dueDate: Day | null
  cents: number
  voided: boolean
}

/** Every entry of some accounts as it stands in its table: nothing summed, nothing left out. */
export const rawEntries = (place: Snapshot, accounts: readonly number[]): Promise<RawEntry[]> => {
  const ours = sql`account_id = any (${sql.param(accounts)}::int[])`
  return queryRows<RawEntry>(
    place,
    sql`
      select e.account_id as account, e.kind, e.number::float8 as number, e.type, day_of(e.date)::text as date,
        day_of(e.due_date)::text as "dueDate", e.amount_cents::float8 as cents, e.voided_at is not null as voided
      from (
        select account_id, 'owed' as kind, number, type::text, date, due_date, amount_cents, voided_at
          from charges where ${ours}
        union all select account_id, 'owed', number, 'refund', date, date, amount_cents, voided_at
          from refunds where ${ours}
        union all select account_id, case when type = 'deposit' then 'deposit' else 'money' end, number, null, date,
          null, amount_cents, voided_at from payments where ${ours}
        union all select account_id, case when type = 'deposit' then 'deposit' else 'money' end, number, null, date,
          null, -amount_cents, voided_at from reversals where ${ours}
        union all select account_id, 'money', number, null, date, null, amount_cents, voided_at
          from credits where ${ours}
        union all select account_id, 'money', number, null, date, null, amount_cents, voided_at
          from deposit_movements where ${ours} and kind = 'withheld'
        union all select account_id, 'deposit', number, null, date, null,
          case when kind = 'broughtForward' then amount_cents else -amount_cents end, voided_at
          from deposit_movements where ${ours} and kind <> 'charged'
      ) e`,
  )
}

/** All accounts, and whether they have a tenancy: only those are in the reports. */
export const allAccounts = (place: Snapshot): Promise<{ account: number; tenancy: boolean }[]> =>
  queryRows(place, sql`select id as account, tenancy_start is not null as tenancy from accounts order by id`)

export const businessToday = async (place: Snapshot): Promise<Day> => {
  const [row] = await queryRows<{ today: Day }>(place, sql`select business_today()::text as today`)
  if (!row) throw new Error('The database did not answer its day')
  return row.today
}
