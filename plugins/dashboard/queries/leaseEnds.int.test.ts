import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { parseDay, type Day } from '@/domain/calendar/day'
import type { User } from '@/payload-types'
import { asUser, buildLease, idOf } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { ENDING_SOON_HREF, endingWithinHref, leaseEnds, RAN_PAST_HREF } from './leaseEnds'

describe('the lease ends of the first screen', () => {
  let app: TestPayload
  let req: PayloadRequest
  let manager: User
  let today: Day
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    req = await createLocalReq({ user: manager }, app.payload)
    const [row] = await app.sql<{ today: string }>('select business_today()::text as today')
    today = parseDay(row?.today)

    const endingIn = (days: number, more: object = {}) =>
      buildLease(app.payload, { start: addDays(today, -300), end: addDays(today, days), ...more })
    await endingIn(0)
    await endingIn(31)
    await endingIn(90)
    await endingIn(91)
    await endingIn(-1)
    // Settled: leaving, filed away, renewed; and never with an end.
    await endingIn(10, { moveOutDay: addDays(today, 10) })
    const archived = await endingIn(10)
    await app.payload.update({
      collection: 'leases',
      id: archived.id,
      data: { archivedAt: new Date().toISOString() },
    })
    const renewed = await endingIn(-5)
    await buildLease(app.payload, { unit: idOf(renewed.unit), start: addDays(today, -4), renews: renewed.id })
    await buildLease(app.payload, { start: addDays(today, -300) })
  })

  it('count the terms about to end, and those that ran past', async () => {
    expect(await leaseEnds(req, today)).toEqual({ within30: 1, within60: 2, within90: 3, ranPast: 1 })
  })

  it.each([
    ['the leases about to end', () => ENDING_SOON_HREF, 3],
    ['those that do within 30 days', (on: Day) => endingWithinHref(30, on), 1],
    ['those that do within 60 days', (on: Day) => endingWithinHref(60, on), 2],
    ['the leases that ran past', () => RAN_PAST_HREF, 1],
  ])('lead to a list of just %s', async (_what, hrefOn, count) => {
    const href = hrefOn(today)
    // The list itself leaves out what is archived.
    const query = href.replace(/^.*\?/, '').replaceAll('%5Bor%5D%5B0%5D', '')
    const { body } = await app.rest<{ totalDocs: number }>(
      'GET',
      `/leases?${query}&where[archivedAt][exists]=false`,
      { user: manager },
    )
    expect(body.totalDocs).toBe(count)
  })
})
