import type { Payload } from 'payload'
import { cache } from 'react'

import type { Day } from '@/domain/calendar/day'
import { todayIn } from '@/domain/calendar/todayIn'

/** What every screen shows of the business. */
export type Business = { name: string; timeZone: string; today: Day }

/**
 * The business's name, time zone and today, as the Settings say; neutral words while they are empty.
 *
 * Asked once a request, however many parts of the screen show it. It also serves the sign-in screen, so it reads
 * past the access rules, and hands out nothing but these three.
 */
export const businessOf = cache(async (payload: Payload): Promise<Business> => {
  const { businessName, timeZone } = await payload.findGlobal({
    slug: 'settings',
    depth: 0,
    select: { businessName: true, timeZone: true },
  })
  const zone = timeZone || 'America/New_York'
  return { name: businessName || 'Rental books', timeZone: zone, today: todayIn(zone, Date.now()) }
})
