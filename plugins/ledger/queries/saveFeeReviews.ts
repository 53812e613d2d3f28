import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

export type FreshFee = { charge: number; day: Day; cents: number }

export type FeeChanges = {
  fresh: FreshFee[]
  corrected: { id: number; cents: number }[]
  withdrawn: number[]
  toWaive: number[]
  dueAgain: number[]
}

/** Writes what a look at many accounts found. A fee that another look wrote meanwhile is left as it is. */
export const saveFeeReviews = async (req: PayloadRequest, changes: FeeChanges): Promise<number[]> => {
  const rows =
    changes.fresh.length === 0
      ? []
      : await queryRows<{ id: number }>(
          req,
          sql`
            insert into late_fees (charge_id, account_id, day, proposed_cents, amount_cents, status, waiver_proposed, created_at, updated_at)
            select f.charge, c.account_id, noon_of(f.day), f.cents, f.cents, 'proposed', false, now(), now()
            from json_to_recordset(${JSON.stringify(changes.fresh)}::json) as f (charge int, day date, cents bigint)
              join charges c on c.id = f.charge
            on conflict (charge_id, day_of(day)) do nothing
            returning id`,
        )
  if (changes.corrected.length > 0) {
    await queryRows(
      req,
      sql`update late_fees f set proposed_cents = c.cents, amount_cents = c.cents, status = 'proposed', reason = null, updated_at = now()
        from json_to_recordset(${JSON.stringify(changes.corrected)}::json) as c (id int, cents bigint)
        where f.id = c.id and f.status in ('proposed', 'withdrawn')`,
    )
  }
  if (changes.withdrawn.length > 0) {
    await queryRows(
      req,
      sql`update late_fees set status = 'withdrawn', reason = 'The rent was on time after all', updated_at = now()
        where id = any (${sql.param(changes.withdrawn)}::int[]) and status = 'proposed'`,
    )
  }
  for (const [ids, proposed] of [
    [changes.toWaive, true],
    [changes.dueAgain, false],
  ] as const) {
    if (ids.length === 0) continue
    await queryRows(
      req,
      sql`update late_fees set waiver_proposed = ${proposed}, updated_at = now()
        where id = any (${sql.param([...ids])}::int[]) and status = 'accepted'`,
    )
  }
  return rows.map(({ id }) => id)
}
