import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { PartOfCheck } from '@/domain/ledger/returnQuestion'
import { queryRows } from '@/lib/database/queryRows'

/** The parts of each split check that has one in the account, by payment; parts that are void left out. */
export const checksOfAccount = async (
  req: PayloadRequest,
  account: number,
): Promise<ReadonlyMap<number, readonly PartOfCheck[]>> => {
  const checks = await queryRows<{ payment: number; parts: PartOfCheck[] }>(
    req,
    sql`
      select p.id as payment, json_agg(json_build_object('type', part.type, 'cents', part.amount_cents::bigint,
          'here', part.account_id = p.account_id) order by part.number) as parts
      from payments p join payments part on part.split_group = p.split_group and part.voided_at is null
      where p.account_id = ${account} and p.voided_at is null
      group by p.id`,
  )
  return new Map(checks.map(({ payment, parts }) => [payment, parts]))
}
