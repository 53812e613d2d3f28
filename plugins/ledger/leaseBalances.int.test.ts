import { beforeAll, expect, it } from 'vitest'

import { buildCharge, buildCredit, buildLease, buildPayment, idOf } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { balanceOn } from './queries/balanceOn'
import { leaseBalances } from './queries/leaseBalances'

let app: TestPayload
beforeAll(async () => {
  app = await testPayload()
})

/** A lease that was charged 1,000.00, due on 2026-01-01. */
const chargedLease = async () => {
  const lease = await buildLease(app.payload)
  const account = idOf(lease.account)
  await buildCharge(app.payload, { account })
  return { id: lease.id, account }
}

it('owes what is open, past due from the day after the due date', async () => {
  const { id, account } = await chargedLease()
  await buildPayment(app.payload, { account, amountCents: 40_000 })
  await buildPayment(app.payload, { account, amountCents: 10_000, type: 'deposit' })

  expect(await leaseBalances(app.payload, [id], '2026-01-01')).toEqual([
    { leaseId: id, balanceCents: -60_000, isPastDue: false },
  ])
  expect(await leaseBalances(app.payload, [id], '2026-01-02')).toEqual([
    { leaseId: id, balanceCents: -60_000, isPastDue: true },
  ])
  expect(await balanceOn({ payload: app.payload }, account, '2026-01-02')).toBe(-60_000)
})

it('is not past due while what is due is settled, by payments and credits', async () => {
  const { id, account } = await chargedLease()
  await buildPayment(app.payload, { account, amountCents: 90_000 })
  await buildCredit(app.payload, { account, amountCents: 10_000 })
  await buildCharge(app.payload, { account, dueDate: '2026-02-01' })

  expect(await leaseBalances(app.payload, [id], '2026-01-20')).toEqual([
    { leaseId: id, balanceCents: 0, isPastDue: false },
  ])
  expect(await leaseBalances(app.payload, [id], '2026-02-01')).toEqual([
    { leaseId: id, balanceCents: -100_000, isPastDue: false },
  ])
})

it('answers each of many leases, and none for a lease that is not there', async () => {
  const first = await chargedLease()
  const second = await chargedLease()
  const answered = await leaseBalances(app.payload, [first.id, second.id, 999_999], '2026-01-02')
  expect(answered.map(({ leaseId }) => leaseId).toSorted((a, b) => a - b)).toEqual([first.id, second.id])
})
