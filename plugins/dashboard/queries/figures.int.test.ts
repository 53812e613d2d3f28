import {
  asUser,
  buildCharge,
  buildExpense,
  buildLease,
  buildPayment,
  buildReversal,
  buildTenant,
  buildUnit,
  idOf,
} from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'
import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { latestPayments } from './latestPayments'
import { monthFigures, occupancy } from '@plugins/reports/index'
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
    const returned = await buildPayment(app.payload, {
      account,
      receivedOn: '2025-11-28',
      amountCents: 20_000,
    })
    await buildReversal(app.payload, { payment: returned.id, date: '2025-12-03' })
    await buildExpense(app.payload, { date: '2026-02-02', amountCents: 8_000 })
    await buildExpense(app.payload, { date: '2026-02-10', amountCents: 3_000, type: 'refund' })
    await buildLease(app.payload, { start: '2026-06-01' })
    await buildUnit(app.payload)
    await buildUnit(app.payload, { status: 'maintenance' })
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
        returnedCents: 0,
        returns: 0,
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
        returnedCents: 0,
        returns: 0,
        expensesCents: 5_000,
        expenses: 2,
        stillOwedCents: 70_000,
      },
    ])
  })

  it('count money in the month it came, and what was returned in the month it went back', async () => {
    const months = await monthFigures(req, ['2025-11', '2025-12'], TODAY)

    expect(months).toMatchObject([
      { receivedCents: 20_000, payments: 1, returnedCents: 0, returns: 0 },
      { receivedCents: 0, payments: 0, returnedCents: 20_000, returns: 1 },
    ])
  })

  it('name who is past due with the figures of the rent-balance report', async () => {
    const { totals, accounts, totalAccounts } = await pastDueAccounts(req, TODAY, 5)

    expect(totals).toEqual({ cents: 70_000, accounts: 1, former: 0 })
    // The report opens without the tenancy that has not begun.
    expect(totalAccounts).toBe(1)
    expect(accounts).toMatchObject([{ tenants: 'Ana Lee', pastDueCents: 70_000, daysPastDue: 14 }])
  })

  it('tell occupied units from those let later, those nobody took and those in maintenance', async () => {
    expect(await occupancy(req, TODAY)).toEqual({
      units: 4,
      occupied: 1,
      maintenance: 1,
      letLater: 1,
      nextStart: '2026-06-01',
    })
  })

  it('list the latest payments, newest first, and none of a day to come', async () => {
    const payments = await latestPayments(req, TODAY, 2)

    expect(payments.map(({ amountCents }) => amountCents)).toEqual([50_000, 30_000])
    const before = await latestPayments(req, '2026-02-03', 2)
    expect(before.map(({ amountCents }) => amountCents)).toEqual([30_000, 100_000])
  })
})
