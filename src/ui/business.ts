import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { cache } from 'react'

import type { Day } from '@/domain/calendar/day'
import { todayIn } from '@/domain/calendar/todayIn'
import { queryRows } from '@/lib/database/queryRows'

/** What every screen shows of the business. */
export type Business = { name: string; timeZone: string; today: Day }

type Row = { businessName: string | null; timeZone: string | null }

/**
 * The business's name, time zone and today, as the Settings say; neutral words while they are empty.
 *
 * Asked once a request, however many parts of the screen show it. It also serves the sign-in screen, so it reads
 * past the access rules, and hands out nothing but these three.
 */
export const businessOf = cache(async (payload: Payload): Promise<Business> => {
  const [row] = await queryRows<Row>(
    { payload },
    sql`select business_name as "businessName", time_zone as "timeZone" from settings order by id limit 1`,
  )
  const timeZone = row?.timeZone || 'America/New_York'
  return { name: row?.businessName || 'Rental books', timeZone, today: todayIn(timeZone, Date.now()) }
})
