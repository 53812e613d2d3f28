import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { DEPOSIT_MOVEMENT_LABELS } from '@/domain/ledger/entryTypes'
import { queryRows } from '@/lib/database/queryRows'

export type DepositMove = {
  id: number
  collection: 'payments' | 'reversals' | 'deposit-movements'
  number: number
  kind: 'paid' | 'returned' | keyof typeof DEPOSIT_MOVEMENT_LABELS
  date: Day
  cents: number
  receiptNumber: string | null
  voided: boolean
  voidReason: string | null
  /** Of a payment: the day the bank took it back, also when that is after the day looked at. */
  reversedOn: Day | null
}

/** Everything that ever moved the deposit of an account through a day, void entries too, newest first. */
export const depositMoves = (req: PayloadRequest, account: number, asOf: Day): Promise<DepositMove[]> =>
  queryRows<DepositMove>(
    req,
    sql`
      select m.id, m.collection, m.number::float8 as number, m.kind, day_of(m.date)::text as date,
        m.amount_cents::float8 as cents, m.receipt as "receiptNumber", m.voided_at is not null as voided,
        m.void_reason as "voidReason", day_of(m.reversed_on)::text as "reversedOn"
      from (
        select p.id, 'payments' as collection, p.number, 'paid' as kind, p.date, p.amount_cents,
          p.receipt_number as receipt, p.voided_at, p.void_reason,
          (select r.date from reversals r where r.payment_id = p.id and r.voided_at is null) as reversed_on
        from payments p where p.account_id = ${account} and p.type = 'deposit'
        union all
        select r.id, 'reversals', r.number, 'returned', r.date, r.amount_cents, p.receipt_number, r.voided_at,
          r.void_reason, null
        from reversals r join payments p on p.id = r.payment_id
        where r.account_id = ${account} and r.type = 'deposit'
        union all
        select id, 'deposit-movements', number, kind::text, date, amount_cents, reference, voided_at, void_reason, null
        from deposit_movements where account_id = ${account}
      ) m
      where day_of(m.date) <= ${asOf}::date
      order by m.date desc, m.number desc`,
  )
