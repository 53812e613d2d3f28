import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import type { PaymentMethod } from '@/domain/ledger/paymentTerms'
import type { LedgerKind } from '@/domain/ledger/runningBalance'
import { queryRows, type Place } from '@/lib/database/queryRows'

/** One entry of an account as its ledger shows it. Deposits are none of them: they are kept apart. */
export type AccountEntry = {
  id: number
  collection: 'charges' | 'payments' | 'credits' | 'refunds' | 'reversals' | 'deposit-movements'
  number: number
  kind: LedgerKind
  date: Day
  /** The day ageing counts from; of what is owed alone. */
  dueDate: Day | null
  cents: number
  description: string
  method: PaymentMethod | null
  receiptNumber: string | null
  /** Who paid, where the payment says so. */
  payer: string | null
  voided: boolean
  voidedOn: Day | null
  voidedBy: string | null
  voidReason: string | null
  /** Of a payment: the day the bank took it back, also when that is after the day looked at. */
  reversedOn: Day | null
  /** Of a posted charge: voiding it asks what becomes of its month. */
  posted: boolean
}

/** Every entry of an account dated on or before a day, void ones too, by entry number. */
export const accountEntries = (place: Place, accountId: number, asOf: Day): Promise<AccountEntry[]> =>
  queryRows<AccountEntry>(
    place,
    sql`
      select e.id, e.collection, e.number::float8 as number, e.kind, day_of(e.date)::text as date,
        day_of(e.due_date)::text as "dueDate", e.amount_cents::float8 as cents, e.description, e.method,
        e.receipt_number as "receiptNumber", t.name as payer, e.voided_at is not null as voided,
        (e.voided_at at time zone coalesce((select time_zone from settings limit 1), 'UTC'))::date::text as "voidedOn",
        u.name as "voidedBy", e.void_reason as "voidReason", day_of(e.reversed_on)::text as "reversedOn", e.posted
      from (
        select id, 'charges' as collection, number, type::text as kind, date, due_date, amount_cents, description,
          null::text as method, null as receipt_number, null::integer as tenant_id, voided_at, voided_by_id, void_reason,
          null::timestamptz as reversed_on, line is not null as posted
        from charges where account_id = ${accountId}
        union all
        select p.id, 'payments', p.number, 'payment', p.date, null, p.amount_cents, coalesce(p.memo, ''), p.method::text,
          p.receipt_number, p.tenant_id, p.voided_at, p.voided_by_id, p.void_reason,
          (select r.date from reversals r where r.payment_id = p.id and r.voided_at is null), false
        from payments p where p.account_id = ${accountId} and p.type <> 'deposit'
        union all
        select id, 'credits', number, 'credit', date, null, amount_cents, description, null, null, null, voided_at,
          voided_by_id, void_reason, null, false
        from credits where account_id = ${accountId}
        union all
        select id, 'refunds', number, 'refund', date, date, amount_cents, coalesce(memo, ''), method::text, reference, null,
          voided_at, voided_by_id, void_reason, null, false
        from refunds where account_id = ${accountId}
        union all
        select r.id, 'reversals', r.number, 'reversal', r.date, null, r.amount_cents, r.reason, null, p.receipt_number,
          p.tenant_id, r.voided_at, r.voided_by_id, r.void_reason, null, false
        from reversals r join payments p on p.id = r.payment_id
        where r.account_id = ${accountId} and r.type <> 'deposit'
        union all
        select id, 'deposit-movements', number, 'credit', date, null, amount_cents, coalesce(memo, 'Deposit withheld'),
          null, null, null, voided_at, voided_by_id, void_reason, null, false
        from deposit_movements where account_id = ${accountId} and kind = 'withheld'
      ) e
        left join tenants t on t.id = e.tenant_id
        left join users u on u.id = e.voided_by_id
      where day_of(e.date) <= ${asOf}::date
      order by e.number
    `,
  )
