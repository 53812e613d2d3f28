import type { Payload } from 'payload'
import { cache } from 'react'

import type { Day } from '@/domain/calendar/day'
import { todayIn } from '@/domain/calendar/todayIn'

/** What every screen shows of the business. */
export type Business = { name: string; timeZone: string; today: Day }

const NAME_BEFORE_SETTINGS = 'Rental books'
const TIME_ZONE_BEFORE_SETTINGS = 'America/New_York'

const textOf = (record: object, key: string): string | undefined => {
  const value: unknown = Reflect.get(record, key)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/**
 * The business's name, time zone and today, as the Settings say; neutral words while they are empty.
 *
 * Asked once a request, however many parts of the screen show it. It also serves the sign-in screen, so it reads
 * past the access rules, and hands out nothing but these three.
 */
export const businessOf = cache(async (payload: Payload): Promise<Business> => {
  const known = payload.globals.config.some(({ slug }) => slug === 'settings')
  const settings: object = known ? await payload.findGlobal({ slug: 'settings' as never, depth: 0 }) : {}
  const timeZone = textOf(settings, 'timeZone') ?? TIME_ZONE_BEFORE_SETTINGS
  return {
    name: textOf(settings, 'businessName') ?? NAME_BEFORE_SETTINGS,
    timeZone,
    today: todayIn(timeZone, Date.now()),
  }
})
