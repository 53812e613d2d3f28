import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { addMonths } from '@/domain/calendar/addMonths'
import type { Day } from '@/domain/calendar/day'
import { firstOfPeriod, lastOfPeriod, periodOf } from '@/domain/calendar/period'
import { todayIn } from '@/domain/calendar/todayIn'
import type { User } from '@/payload-types'
import { asUser, buildCharge, buildLease, idOf } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { calendarDays } from './calendarDays'
import { calendarRent } from './queries/calendarRent'

type Preview = { charges: { account: number; dueDate: Day }[] }

const TODAY = todayIn('America/New_York', Date.now())
/** The next month and those after it: nothing of them is posted yet. */
const month = (after: number): Day => addMonths(firstOfPeriod(periodOf(TODAY)), after)

describe('the days on which rent is due', () => {
  let app: TestPayload
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: month(-2) } })
  })

  const rentDays = async (first: Day, last: Day, property: number | null = null) =>
    calendarRent(await createLocalReq({ user: manager }, app.payload), property, {
      first,
      last,
      today: TODAY,
    })

  it('are those on which posting will charge it: of a first, a last and a renewed month too', async () => {
    const { payload } = app
    const start = month(-6)
    await buildLease(payload, { start, dueDay: 31 })
    await buildLease(payload, { start: addDays(month(1), 14), dueDay: 1 })
    await buildLease(payload, { start, dueDay: 20, moveOutDay: addDays(month(2), 9) })
    const before = await buildLease(payload, { start, end: addDays(month(2), 13), dueDay: 1 })
    await buildLease(payload, {
      unit: idOf(before.unit),
      tenants: before.tenants.map(idOf),
      renews: before.id,
      start: addDays(month(2), 14),
      dueDay: 25,
    })
    const [first, last] = [month(1), lastOfPeriod(periodOf(month(3)))]

    const { body } = await app.rest<Preview>('GET', `/ledger/rent-preview?through=${last}`, { user: manager })
    const charged = new Map<Day, Set<number>>()
    for (const { account, dueDate } of body.charges)
      if (dueDate >= first) charged.set(dueDate, (charged.get(dueDate) ?? new Set()).add(account))
    const expected = [...charged].map(([day, accounts]) => ({ day, leases: accounts.size, cents: null }))
    expect(await rentDays(first, last)).toEqual(expected.toSorted((a, b) => (a.day < b.day ? -1 : 1)))
    // The month of the move-out, and the first one, are due within the days that are lived in.
    expect(expected.map(({ day }) => day)).toEqual(
      expect.arrayContaining([addDays(month(1), 14), addDays(month(2), 9)]),
    )
  })

  it('open the charges they sum: of that property, and none that is void', async () => {
    const day = addDays(month(-1), 2)
    const lease = await buildLease(app.payload, { start: month(-6) })
    const account = idOf(lease.account)
    const property = idOf(lease.property)
    await buildCharge(app.payload, { account, type: 'rent', dueDate: day, amountCents: 81_003 })
    const typo = await buildCharge(app.payload, { account, type: 'rent', dueDate: day, amountCents: 5 })
    await app.rest('POST', `/charges/${typo.id}/void`, { user: manager, body: { reason: 'A typo' } })
    const other = await buildLease(app.payload, { start: month(-6) })
    await buildCharge(app.payload, {
      account: idOf(other.account),
      type: 'rent',
      dueDate: day,
      amountCents: 60_007,
    })

    for (const [asked, cents] of [
      [property, 81_003],
      [null, 141_010],
    ] as const) {
      const rent = await rentDays(day, day, asked)
      expect(rent).toMatchObject([{ day, cents }])
      const entry = calendarDays({ rent, leases: [], tasks: [], property: asked }).get(day)?.[0]
      const { body } = await app.rest<{ docs: { amountCents: number }[] }>(
        'GET',
        `${entry?.href?.replace('/admin/collections', '')}`,
        { user: manager },
      )
      expect(body.docs.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(cents)
    }
  })
})
