import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

import { feeDecided } from './feeDecided'

type Waived = { id: number; account: number }

/**
 * Waives late fees. One under review is not charged; one that was charged is voided, or, when its day is closed, settled
 * by a credit on the first open day.
 * @throws `FEE_DECIDED` when one of them is waived already; then none is
 * @see docs/domain.md rule 18
 */
export const waiveFees = async (
  req: PayloadRequest,
  ids: readonly number[],
  reason: string,
): Promise<Waived[]> => {
  if (ids.length === 0) return []
  const user = req.user?.id ?? null
  const waived = await queryRows<Waived & { fee: number | null }>(
    req,
    sql`
      update late_fees set status = 'waived', reason = ${reason}, waiver_proposed = false,
        decided_by_id = ${user}::int, decided_at = now(), updated_at = now()
      where id = any (${sql.param([...ids])}::int[]) and status in ('proposed', 'accepted')
      returning id, account_id as account, fee_id as fee`,
  )
  if (waived.length !== new Set(ids).size) {
    throw feeDecided()
  }
  const fees = waived.flatMap(({ fee }) => (fee === null ? [] : [fee]))
  if (fees.length === 0) return waived
  const closed = sql`day_of(c.date) <= lock_date_of(c.property_id)`
  await queryRows(
    req,
    sql`update charges c set voided_at = now(), voided_by_id = ${user}::int, void_reason = ${reason}, updated_at = now()
      where c.id = any (${sql.param(fees)}::int[]) and c.voided_at is null and (${closed}) is not true`,
  )
  await queryRows(
    req,
    sql`insert into credits (account_id, lease_id, type, description, amount_cents, date, added_by_id, created_at, updated_at)
      select c.account_id, c.lease_id, 'lateFeeWaiver', 'Waived: ' || c.description, c.amount_cents,
        noon_of(greatest(lock_date_of(c.property_id) + 1, business_today())), ${user}::int, now(), now()
      from charges c where c.id = any (${sql.param(fees)}::int[]) and c.voided_at is null and (${closed}) is true`,
  )
  return waived
}
