import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

import { feeDecided } from './feeDecided'

export type AcceptedFee = { id: number; fee: number; account: number; amountCents: number }

/**
 * Charges proposed late fees, each once: dated and due on its day, or on the first open day after closed books.
 * @param wanted with another amount where somebody changed it
 * @throws `FEE_DECIDED` when one of them is not up for review any more; then none is charged
 * @see docs/domain.md rules 17 and 18
 */
export const acceptFees = async (
  req: PayloadRequest,
  wanted: readonly { id: number; amountCents?: number }[],
): Promise<AcceptedFee[]> => {
  if (wanted.length === 0) return []
  const accepted = await queryRows<AcceptedFee>(
    req,
    sql`
      with wanted as (
        select id, "amountCents" from json_to_recordset(${JSON.stringify(wanted)}::json) as w (id int, "amountCents" bigint)
      ), held as materialized (
        select f.*, coalesce(w."amountCents", f.amount_cents) as cents from late_fees f join wanted w on w.id = f.id
        where f.status = 'proposed' order by f.id for update of f
      ), due as materialized (
        select h.id, nextval(pg_get_serial_sequence('charges', 'id'))::int as charge_id, h.account_id, h.lease_id, h.cents,
          'Late fee, ' || r.description as description,
          noon_of(greatest(day_of(h.day), lock_date_of(h.property_id) + 1, (select day_of(books_start) from settings limit 1))) as day
        from held h join charges r on r.id = h.charge_id
      ), charged as (
        insert into charges (id, account_id, lease_id, type, description, amount_cents, due_date, date, period, added_by_id, created_at, updated_at)
        select charge_id, account_id, lease_id, 'lateFee', description, cents, day, day, to_char(day_of(day), 'YYYY-MM'),
          ${req.user?.id ?? null}::int, now(), now()
        from due order by id
      )
      update late_fees f set status = 'accepted', amount_cents = due.cents, fee_id = due.charge_id,
        decided_by_id = ${req.user?.id ?? null}::int, decided_at = now(), updated_at = now()
      from due where f.id = due.id
      returning f.id, f.fee_id as fee, f.account_id as account, f.amount_cents::float8 as "amountCents"`,
  )
  if (accepted.length !== wanted.length) {
    throw feeDecided()
  }
  return accepted
}
