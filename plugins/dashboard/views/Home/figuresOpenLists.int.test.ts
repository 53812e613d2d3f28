import type { RentBalanceReport } from '@plugins/reports/index'
import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { addMonths } from '@/domain/calendar/addMonths'
import { parseDay, type Day } from '@/domain/calendar/day'
import { firstOfPeriod, periodOf } from '@/domain/calendar/period'
import { formatDollars } from '@/domain/money/formatMoney'
import type { User } from '@/payload-types'
import {
  asUser,
  buildCharge,
  buildExpense,
  buildLease,
  buildPayment,
  buildReversal,
  buildUnit,
  idOf,
} from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { monthFigures, type MonthFigures } from '@plugins/reports/index'
import { occupancy } from '@plugins/reports/index'
import { pastDueAccounts } from '../../queries/pastDueAccounts'
import { figuresOf } from './figuresOf'
import { monthLists } from './monthLists'

type Row = { amountCents: number; type?: string }

describe('the figures of the first screen', () => {
  let app: TestPayload
  let req: PayloadRequest
  let manager: User
  let today: Day
  let firstDay: Day
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    req = await createLocalReq({ user: manager }, app.payload)
    const [row] = await app.sql<{ today: string }>('select business_today()::text as today')
    today = parseDay(row?.today)
    firstDay = firstOfPeriod(periodOf(today))

    const lease = await buildLease(app.payload, { start: addMonths(firstDay, -3), rentCents: 100_003 })
    const account = Number(idOf(lease.account))
    const { payload } = app
    await buildCharge(payload, { account, type: 'rent', dueDate: firstDay, amountCents: 100_003 })
    await buildCharge(payload, { account, type: 'recurring', dueDate: firstDay, amountCents: 5_000 })
    await buildCharge(payload, { account, type: 'damage', dueDate: firstDay, amountCents: 7_777 })
    await buildCharge(payload, {
      account,
      type: 'rent',
      dueDate: addMonths(firstDay, -1),
      amountCents: 90_001,
    })
    const paid = { account, receivedOn: firstDay } as const
    await buildPayment(payload, { ...paid, amountCents: 30_001 })
    await buildPayment(payload, { ...paid, amountCents: 150_000, type: 'deposit' })
    const bounced = await buildPayment(payload, { ...paid, amountCents: 20_002 })
    const earlier = await buildPayment(payload, {
      ...paid,
      receivedOn: addDays(firstDay, -1),
      amountCents: 10_007,
    })
    const deposit = await buildPayment(payload, { ...paid, amountCents: 40_000, type: 'deposit' })
    for (const { id } of [bounced, earlier, deposit])
      await buildReversal(payload, { payment: id, date: today })
    const typo = await buildPayment(payload, { ...paid, amountCents: 999 })
    await app.rest('POST', `/payments/${typo.id}/void`, { user: manager, body: { reason: 'A typo' } })
    await buildExpense(payload, { date: firstDay, amountCents: 8_008 })
    await buildExpense(payload, { date: today, amountCents: 3_000, type: 'refund' })
    await buildExpense(payload, { date: addDays(firstDay, -1), amountCents: 4_000 })
    await buildUnit(payload)
    await buildUnit(payload, { status: 'maintenance' })
  })

  /** What the list behind an address shows; the list itself leaves out what is archived. */
  const listed = async (href: string): Promise<{ docs: Row[]; totalDocs: number }> => {
    const [, slug, query] = /^\/admin\/collections\/([a-z-]+)\?(.*)$/.exec(href) ?? []
    const archived = slug === 'units' ? '&where[or][0][and][9][archivedAt][exists]=false' : ''
    const { status, body } = await app.rest<{ docs: Row[]; totalDocs: number }>(
      'GET',
      `/${slug}?${query}${archived}&limit=100`,
      { user: manager },
    )
    expect(status).toBe(200)
    return body
  }

  const sumOf = async (href: string): Promise<number> =>
    (await listed(href)).docs.reduce(
      (sum, { amountCents, type }) => sum + (type === 'refund' ? -amountCents : amountCents),
      0,
    )

  const reportOf = async (href: string): Promise<RentBalanceReport> => {
    const { status, body } = await app.rest<RentBalanceReport>('GET', href.replace('/admin', ''), {
      user: manager,
    })
    expect(status).toBe(200)
    return body
  }

  const monthOf = async (): Promise<MonthFigures> => {
    const [month] = await monthFigures(req, [periodOf(today)], today)
    if (!month) throw new Error('There is a row a month')
    return month
  }

  it('each open a list that equals them, to the cent', async () => {
    const figures = figuresOf({
      pastDue: (await pastDueAccounts(req, today, 5)).totals,
      month: await monthOf(),
      occupancy: await occupancy(req, today),
      today,
    })

    const words = figures.map(({ label }) => label.replace(/ in \w+$/, ''))
    expect(words).toEqual(['Past due today', 'Expected', 'Received', 'Returned', 'Expenses', 'Occupied'])
    for (const { label, value, href = '' } of figures) {
      if (label === 'Occupied') expect(value).toBe(`${(await listed(href)).totalDocs} of 3`)
      else if (label === 'Past due today')
        expect(value).toBe(formatDollars((await reportOf(href)).totals.pastDueCents))
      else expect([label, value]).toEqual([label, formatDollars(await sumOf(href))])
    }
    // What is past due depends on the day of the month this runs on.
    expect(figures.slice(1).map(({ value }) => value)).toEqual([
      '$1,050.03',
      '$500.03',
      '$300.09',
      '$50.08',
      '1 of 3',
    ])
  })

  it('of a month each open a list that equals them, and what was owed is the report of its last day', async () => {
    const month = await monthOf()
    const { stillOwedCents, ...lists } = monthLists(month.period, today)
    for (const key of ['expectedCents', 'receivedCents', 'returnedCents', 'expensesCents'] as const)
      expect([key, await sumOf(lists[key])]).toEqual([key, month[key]])
    const { buckets } = (await reportOf(stillOwedCents)).totals
    expect(Object.values(buckets).reduce((sum, cents) => sum + cents, 0)).toBe(month.stillOwedCents)
  })
})
