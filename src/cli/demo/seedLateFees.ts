import { proposeLateFees, waiveFees } from '@plugins/ledger/index'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { firstOfPeriod, periodOf } from '@/domain/calendar/period'
import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'

/** Late fees of this month wait for a review; those of the months before were waived, as a kind landlord would. */
export const seedLateFees = async ({ payload, today }: { payload: Payload; today: Day }): Promise<void> => {
  await proposeLateFees({ payload, through: today, automatic: false })
  const before = firstOfPeriod(periodOf(today))
  await inTransaction({ payload }, async (req) => {
    const old = await queryRows<{ id: number }>(
      req,
      sql`select id from late_fees where status = 'proposed' and day < noon_of(${before}::date)`,
    )
    const ids = old.map(({ id }) => id)
    await waiveFees(req, ids, 'Before fees were charged')
  })
}
