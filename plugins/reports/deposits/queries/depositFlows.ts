import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import type { DepositFlows } from '@/domain/deposits/depositBank'
import { queryRows, type Place } from '@/lib/database/queryRows'

/** Where the deposits lie, account by account, by the bank accounts their entries name. */
export const depositFlows = (place: Place, asOf: Day): Promise<DepositFlows[]> =>
  queryRows<DepositFlows>(
    place,
    sql`
      with flows as (
        select account_id, amount_cents as cents, bank_account_id as bank, date from payments
          where voided_at is null and type = 'deposit'
        union all
        select r.account_id, -r.amount_cents, p.bank_account_id, r.date from reversals r join payments p on p.id = r.payment_id
          where r.voided_at is null and r.type = 'deposit'
        union all
        select account_id, case when kind = 'broughtForward' then amount_cents else -amount_cents end, bank_account_id, date
          from deposit_movements where voided_at is null and kind <> 'charged'
      )
      select coalesce(sum(f.cents) filter (where b.kind = 'deposits'), 0)::float8 as "inDepositAccountsCents",
        coalesce(sum(f.cents) filter (where b.kind <> 'deposits'), 0)::float8 as "elsewhereCents",
        coalesce(sum(f.cents) filter (where b.id is null), 0)::float8 as "unnamedCents"
      from flows f left join bank_accounts b on b.id = f.bank
      where f.date <= noon_of(${asOf}::date)
      group by f.account_id`,
  )

export type DepositAccounts = { otherMoneyCents: number; accounts: { id: number; name: string }[] }

/** The bank accounts kept for deposits, and what else the books put into them. */
export const depositAccounts = async (place: Place, asOf: Day): Promise<DepositAccounts> => {
  const [row] = await queryRows<DepositAccounts>(
    place,
    sql`
      with kept as (select id, name, last_digits, archived_at from bank_accounts where kind = 'deposits'), money as (
        select amount_cents as cents, bank_account_id as bank, date from payments where voided_at is null and type <> 'deposit'
        union all
        select -r.amount_cents, p.bank_account_id, r.date from reversals r join payments p on p.id = r.payment_id
          where r.voided_at is null and r.type <> 'deposit'
        union all select -amount_cents, bank_account_id, date from refunds where voided_at is null
        union all select amount_cents, bank_account_id, date from other_income where voided_at is null
        union all
        select case when type = 'refund' then amount_cents else -amount_cents end, bank_account_id, date
          from expenses where voided_at is null
      )
      select (select coalesce(sum(m.cents), 0)::float8 from money m join kept k on k.id = m.bank
          where m.date <= noon_of(${asOf}::date)) as "otherMoneyCents",
        (select coalesce(json_agg(json_build_object('id', id, 'name',
            name || coalesce(' ··' || nullif(last_digits, ''), '')) order by name), '[]')
          from kept where archived_at is null) as accounts`,
  )
  if (!row) throw new Error('The database did not answer the bank accounts of deposits')
  return row
}
