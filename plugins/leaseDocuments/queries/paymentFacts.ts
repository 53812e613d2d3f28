import { sql } from '@payloadcms/db-postgres'

import type { PaymentFacts } from '@/domain/leases/merge/moneyValues'
import { queryRows, type Place } from '@/lib/database/queryRows'

/**
 * A payment of an account as a receipt prints it; without a number, the last one received. One that is void or was
 * returned is none.
 */
export const paymentFacts = async (
  place: Place,
  account: number,
  payment: number | undefined,
): Promise<PaymentFacts | null> => {
  const [found] = await queryRows<PaymentFacts>(
    place,
    sql`select p.amount_cents::float8 as cents, day_of(p.received_on)::text as "receivedOn", p.method::text as method,
        p.type::text as type, p.receipt_number as "receiptNumber"
      from payments p
      where p.account_id = ${account} and p.voided_at is null and (${payment ?? null}::int is null or p.id = ${payment ?? null}::int)
        and not exists (select 1 from reversals r where r.payment_id = p.id and r.voided_at is null)
      order by p.received_on desc, p.id desc limit 1`,
  )
  return found ?? null
}
