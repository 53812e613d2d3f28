import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import type { PaymentMethod } from '@/domain/ledger/paymentTerms'
import { queryRows, type Place } from '@/lib/database/queryRows'

export type LatestPayment = {
  id: number
  payer: string | null
  receivedOn: Day
  method: PaymentMethod
  receiptNumber: string | null
  amountCents: number
}

/** The payments received last through a day, newest first; void and returned ones left out. */
export const latestPayments = (place: Place, today: Day, limit: number): Promise<LatestPayment[]> =>
  queryRows<LatestPayment>(
    place,
    sql`
      select p.id, coalesce(t.name, a.name) as "payer", day_of(p.received_on)::text as "receivedOn", p.method,
        p.receipt_number as "receiptNumber", p.amount_cents::float8 as "amountCents"
      from payments p
      join accounts a on a.id = p.account_id
      left join tenants t on t.id = p.tenant_id
      where p.voided_at is null and p.received_on <= noon_of(${today}::date)
        and not exists (select 1 from reversals r where r.payment_id = p.id and r.voided_at is null)
      order by p.received_on desc, p.number desc
      limit ${limit}
    `,
  )
