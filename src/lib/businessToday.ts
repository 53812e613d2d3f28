import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { parseDay, type Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

/** Today, in the business's own time zone. */
export const businessToday = async (req: PayloadRequest): Promise<Day> => {
  const [row] = await queryRows<{ today: string }>(req, sql`select business_today()::text as today`)
  return parseDay(row?.today)
}
