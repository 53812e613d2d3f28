import type { Payload } from 'payload'

import { todayIn } from '@/domain/calendar/todayIn'

import { DEMO_LOGINS, DEMO_PASSWORD } from './demo/demoLogins'
import { LOADING_KEY } from './demo/demoState'
import { seedDemo } from './demo/seedDemo'
import type { Command } from './runCommand'

const ensureLogin = async (payload: Payload, login: (typeof DEMO_LOGINS)[number]): Promise<void> => {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { email: { equals: login.email } },
  })
  if (totalDocs > 0) return
  await payload.create({ collection: 'users', data: { ...login, password: DEMO_PASSWORD } })
}

/** Makes the logins and the sample business in the database of `DATABASE_URL`. Started by `npm run demo`. */
export const run: Command = async () => {
  const { loadPayload } = await import('./loadPayload')
  const payload = await loadPayload()
  await payload.kv.set(LOADING_KEY, { since: new Date().toISOString() })
  // One after the other: the first user of a business becomes its admin.
  for (const login of DEMO_LOGINS) await ensureLogin(payload, login)
  const { timeZone } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  await seedDemo({ payload, today: todayIn(timeZone, Date.now()) })
  await payload.kv.delete(LOADING_KEY)
}
