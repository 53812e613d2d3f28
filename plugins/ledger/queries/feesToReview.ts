import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import { queryRows, type Place } from '@/lib/database/queryRows'

export type FeeToReview = {
  id: number
  account: number
  tenants: string | null
  unit: string | null
  /** What the fee is for, and when that was due. */
  charge: string
  dueDate: Day
  day: Day
  amountCents: number
  /** Charged already, for rent that was on time after all. */
  toWaive: boolean
}

/** Every late fee that waits for a person, the oldest first; of one account where it is given. */
export const feesToReview = (place: Place, account?: number): Promise<FeeToReview[]> =>
  queryRows<FeeToReview>(
    place,
    sql`
      select f.id, f.account_id as account, a.name as tenants, u.label as unit, c.description as charge,
        day_of(c.due_date)::text as "dueDate", day_of(f.day)::text as day, f.amount_cents::float8 as "amountCents",
        f.status = 'accepted' as "toWaive"
      from late_fees f join charges c on c.id = f.charge_id join accounts a on a.id = f.account_id
        left join units u on u.id = f.unit_id
      where (f.status = 'proposed' or f.waiver_proposed)
        ${account === undefined ? sql`` : sql`and f.account_id = ${account}`}
      order by f.day, a.name, f.id`,
  )

/** How many wait. */
export const feesWaiting = async (place: Place): Promise<number> => {
  const [row] = await queryRows<{ count: number }>(
    place,
    sql`select count(*)::int as count from late_fees where status = 'proposed' or waiver_proposed`,
  )
  if (!row) throw new Error('The database did not count the late fees')
  return row.count
}
