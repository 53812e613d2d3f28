import { sql } from '@payloadcms/db-postgres'

import type { PaymentFacts } from '@/domain/leases/merge/moneyValues'
import { queryRows, type Place } from '@/lib/database/queryRows'

type Part = Omit<PaymentFacts, 'parts'> & PaymentFacts['parts'][number]

/**
 * A payment of an account as a receipt prints it; without a number, the last one received. One that is void or was
 * returned is none. All that this account has of the same check is one payment, by type, the larger part first. What other
 * accounts have of it is not told: a deposit slip is one check of several tenants.
 */
export const paymentFacts = async (
  place: Place,
  account: number,
  payment: number | undefined,
): Promise<PaymentFacts | null> => {
  const parts = await queryRows<Part>(
    place,
    sql`with standing as (
        select * from payments p where p.account_id = ${account} and p.voided_at is null
          and not exists (select 1 from reversals r where r.payment_id = p.id and r.voided_at is null)),
      asked as (
        select * from standing where ${payment ?? null}::int is null or id = ${payment ?? null}::int
        order by received_on desc, id desc limit 1)
      select day_of(asked.received_on)::text as "receivedOn", asked.method::text as method,
        asked.receipt_number as "receiptNumber", p.type::text as type, sum(p.amount_cents)::float8 as cents
      from asked join standing p on p.id = asked.id or p.split_group = asked.split_group
      group by 1, 2, 3, 4 order by cents desc, 4`,
  )
  const [first] = parts
  if (!first) return null
  const { receivedOn, method, receiptNumber } = first
  return { receivedOn, method, receiptNumber, parts: parts.map(({ type, cents }) => ({ type, cents })) }
}
