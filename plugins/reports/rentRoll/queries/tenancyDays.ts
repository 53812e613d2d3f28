import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import { queryRows, type Place } from '@/lib/database/queryRows'

export type TenancyDaysOf = { start: Day | null; lastDay: Day | null }

/** The first and the last day of the tenancies of some accounts. */
export const tenancyDays = async (
  place: Place,
  accounts: readonly number[],
): Promise<ReadonlyMap<number, TenancyDaysOf>> => {
  if (accounts.length === 0) return new Map()
  const rows = await queryRows<TenancyDaysOf & { account: number }>(
    place,
    sql`select id as account, day_of(tenancy_start)::text as start, day_of(last_day)::text as "lastDay"
      from accounts where id = any(${`{${accounts.join(',')}}`}::int[])`,
  )
  return new Map(rows.map(({ account, ...days }) => [account, days]))
}
