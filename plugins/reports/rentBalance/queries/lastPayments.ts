import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

import { startOf } from './accountFigures'

/** What came in on the last day of each account that something came in, in cents; deposits apart. */
export const lastPayments = async (
  req: PayloadRequest,
  accounts: readonly number[],
  asOf: Day,
): Promise<ReadonlyMap<number, number>> => {
  if (accounts.length === 0) return new Map()
  const rows = await queryRows<{ account: number; cents: number }>(
    req,
    sql`select a.id as account, last.cents::float8 as cents
      from accounts a, lateral (
        select sum(amount_cents) as cents from payments p
        where p.account_id = a.id and p.voided_at is null and p.type <> 'deposit' and p.date < ${startOf(addDays(asOf, 1))}
        group by p.date order by p.date desc limit 1
      ) last
      where a.id in ${[...accounts]}`,
  )
  return new Map(rows.map(({ account, cents }) => [account, cents]))
}
