import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

export type SplitPart = { id: number; account: number; receiptNumber: string | null; reversal: number | null }

/**
 * A payment and the other parts of its check, by entry number; parts that are void left out. Those returned name their
 * reversal. The rows are held until the transaction ends: two people act on one check one after the other.
 */
export const paymentsOfSplit = async (req: PayloadRequest, payment: number): Promise<SplitPart[]> => {
  await queryRows(
    req,
    sql`select id from payments p where p.id = ${payment}
        or p.split_group = (select split_group from payments where id = ${payment}) order by id for update`,
  )
  return queryRows<SplitPart>(
    req,
    sql`select p.id, p.account_id as account, p.receipt_number as "receiptNumber",
        (select r.id from reversals r where r.payment_id = p.id and r.voided_at is null) as reversal
      from payments p
      where p.voided_at is null and (p.id = ${payment}
        or p.split_group = (select split_group from payments where id = ${payment}))
      order by p.number`,
  )
}
