import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { ChargeType } from '@/domain/ledger/chargeTypes'
import type { PaymentMethod } from '@/domain/ledger/paymentTerms'
import { queryRows } from '@/lib/database/queryRows'

type Place = { payload: Payload; transactionID?: PayloadRequest['transactionID'] }

/** One entry of an account as its ledger shows it. Deposits are none of them: they are kept apart. */
export type AccountEntry = {
  id: number
  collection: 'charges' | 'payments' | 'credits'
  number: number
  kind: ChargeType | 'payment' | 'credit'
  date: Day
  /** The day ageing counts from; a payment or credit has none. */
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
        u.name as "voidedBy", e.void_reason as "voidReason"
      from (
        select id, 'charges' as collection, number, type::text as kind, date, due_date, amount_cents, description,
          null::text as method, null as receipt_number, null::integer as tenant_id, voided_at, voided_by_id, void_reason
        from charges where account_id = ${accountId}
        union all
        select id, 'payments', number, 'payment', date, null, amount_cents, coalesce(memo, ''), method::text,
          receipt_number, tenant_id, voided_at, voided_by_id, void_reason
        from payments where account_id = ${accountId} and type <> 'deposit'
        union all
        select id, 'credits', number, 'credit', date, null, amount_cents, description, null, null, null, voided_at,
          voided_by_id, void_reason
        from credits where account_id = ${accountId}
      ) e
        left join tenants t on t.id = e.tenant_id
        left join users u on u.id = e.voided_by_id
      where day_of(e.date) <= ${asOf}::date
      order by e.number
    `,
  )
