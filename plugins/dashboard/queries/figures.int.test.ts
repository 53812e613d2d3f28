import {
  asUser,
  buildCharge,
  buildExpense,
  buildLease,
  buildPayment,
  buildTenant,
  buildUnit,
  idOf,
} from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'
import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { latestPayments } from './latestPayments'
import { leaseEnds } from './leaseEnds'
import { monthFigures } from './monthFigures'
import { occupancy } from './occupancy'
import { pastDueAccounts } from './pastDueAccounts'

const TODAY = '2026-02-15'

describe('the figures of the first screen', () => {
  let app: TestPayload
  let req: PayloadRequest
  beforeAll(async () => {
    app = await testPayload()
    const user = await asUser(app.payload, 'manager')
    req = await createLocalReq({ user }, app.payload)

    const tenant = await buildTenant(app.payload, { firstName: 'Ana', lastName: 'Lee' })
    const lease = await buildLease(app.payload, {
      tenants: [tenant.id],
      start: '2026-01-01',
      end: '2026-03-31',
      rentCents: 100_000,
    })
    const account = Number(idOf(lease.account))
    const rent = { account, type: 'rent', amountCents: 100_000 } as const
    await buildCharge(app.payload, { ...rent, dueDate: '2026-01-01', description: 'January rent' })
    await buildCharge(app.payload, { ...rent, dueDate: '2026-02-01', description: 'February rent' })
    await buildPayment(app.payload, { account, receivedOn: '2026-01-03', amountCents: 100_000 })
    await buildPayment(app.payload, { account, receivedOn: '2026-02-03', amountCents: 30_000 })
    await buildPayment(app.payload, {
      account,
      receivedOn: '2026-02-04',
      amountCents: 50_000,
      type: 'deposit',
    })
    await buildExpense(app.payload, { date: '2026-02-02', amountCents: 8_000 })
    await buildExpense(app.payload, { date: '2026-02-10', amountCents: 3_000, type: 'refund' })
    await buildLease(app.payload, { start: '2026-06-01' })
    await buildUnit(app.payload)
  })

  it('count rent due, money received without deposits, and expenses less their refunds, by month', async () => {
    const months = await monthFigures(req, ['2026-01', '2026-02'], TODAY)

    expect(months).toEqual([
      {
        period: '2026-01',
        expectedCents: 100_000,
        expectedLeases: 1,
        receivedCents: 100_000,
        payments: 1,
        expensesCents: 0,
        expenses: 0,
        stillOwedCents: 0,
      },
      {
        period: '2026-02',
        expectedCents: 100_000,
        expectedLeases: 1,
        receivedCents: 30_000,
        payments: 1,
        expensesCents: 5_000,
        expenses: 2,
        stillOwedCents: 70_000,
      },
    ])
  })

  it('name who is past due with the figures of the rent-balance report', async () => {
    const { totals, accounts, totalAccounts } = await pastDueAccounts(req, TODAY, 5)

    expect(totals).toEqual({ cents: 70_000, accounts: 1, former: 0 })
    expect(totalAccounts).toBe(2)
    expect(accounts).toMatchObject([{ tenants: 'Ana Lee', pastDueCents: 70_000, daysPastDue: 14 }])
  })

  it('tell occupied units from those let later and those nobody took', async () => {
    expect(await occupancy(req, TODAY)).toEqual({
      units: 3,
      occupied: 1,
      letLater: 1,
      nextStart: '2026-06-01',
    })
  })

  it.each([
    ['2026-02-15', { within30: 0, within60: 1, within90: 1, ranPast: 0 }],
    ['2026-03-31', { within30: 1, within60: 1, within90: 1, ranPast: 0 }],
    ['2026-04-01', { within30: 0, within60: 0, within90: 0, ranPast: 1 }],
  ] as const)('on %s count the terms about to end, and those that ran past', async (day, expected) => {
    expect(await leaseEnds(req, day)).toEqual(expected)
  })

  it('list the latest payments, newest first', async () => {
    const payments = await latestPayments(req, 2)

    expect(payments.map(({ amountCents }) => amountCents)).toEqual([50_000, 30_000])
  })
})
