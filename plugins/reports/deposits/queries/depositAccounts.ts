import { sql } from '@payloadcms/db-postgres'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { queryRows, type Place } from '@/lib/database/queryRows'

import { startOf } from '../../rentBalance/queries/accountFigures'

type KeptAccount = { id: number; name: string; isArchived: boolean }

export type DepositAccounts = {
  readonly otherMoneyCents: number
  readonly accounts: readonly { readonly id: number; readonly name: string }[]
}

/** What the books put into these bank accounts besides deposits, less what they took out, by the end of a day. */
const otherMoneyIn = async (place: Place, ids: readonly number[], asOf: Day): Promise<number> => {
  if (ids.length === 0) return 0
  const until = startOf(addDays(asOf, 1))
  const [row] = await queryRows<{ cents: number }>(
    place,
    // The accounts are named, not joined: so the index of the bank account is used, and no other money is read.
    sql`
      select coalesce(sum(cents), 0)::float8 as cents from (
        select amount_cents as cents from payments
          where bank_account_id in ${ids} and voided_at is null and type <> 'deposit' and date < ${until}
        union all
        select -r.amount_cents from payments p join reversals r on r.payment_id = p.id
          where p.bank_account_id in ${ids} and r.voided_at is null and r.type <> 'deposit' and r.date < ${until}
        union all
        select -amount_cents from refunds where bank_account_id in ${ids} and voided_at is null and date < ${until}
        union all
        select amount_cents from other_income where bank_account_id in ${ids} and voided_at is null and date < ${until}
        union all
        select case when type = 'refund' then amount_cents else -amount_cents end from expenses
          where bank_account_id in ${ids} and voided_at is null and date < ${until}
      ) money`,
  )
  if (!row) throw new Error('The database did not answer what else lies in the bank accounts of deposits')
  return row.cents
}

/** The bank accounts kept for deposits, and what else the books put into them, archived ones too. */
export const depositAccounts = async (place: Place, asOf: Day): Promise<DepositAccounts> => {
  const kept = await queryRows<KeptAccount>(
    place,
    sql`select id, name || coalesce(' ··' || nullif(last_digits, ''), '') as name, archived_at is not null as "isArchived"
      from bank_accounts where kind = 'deposits' order by bank_accounts.name`,
  )
  return {
    otherMoneyCents: await otherMoneyIn(
      place,
      kept.map(({ id }) => id),
      asOf,
    ),
    accounts: kept.filter(({ isArchived }) => !isArchived).map(({ id, name }) => ({ id, name })),
  }
}
