import { describe, expect, it } from 'vitest'

import { moneyValues, type MoneyFacts } from './moneyValues'
import { newRentOf } from './newRentOf'

const MONEY: MoneyFacts = {
  account: {
    balanceCents: -125_000,
    pastDueCents: 125_000,
    oldestPastDueDate: '2026-02-01',
    daysPastDue: 71,
    buckets: { current: 0, days1to30: 50_000, days31to60: 0, days61to90: 75_000, days91plus: 0 },
    depositHeldCents: 75_000,
    open: [
      { name: 'February rent', dueDate: '2026-02-01', cents: 75_000 },
      { name: 'April rent', dueDate: '2026-04-01', cents: 50_000 },
    ],
  },
  payment: {
    receivedOn: '2026-03-02',
    method: 'moneyOrder',
    receiptNumber: null,
    parts: [{ type: 'rent', cents: 75_005 }],
  },
  moveOut: null,
}
const account = (more: Partial<MoneyFacts['account']>): MoneyFacts => ({
  ...MONEY,
  account: { ...MONEY.account, ...more },
})

describe('the money of a lease', () => {
  it('says what is past due, since when, and what is open', () => {
    const { fields, lists, conditions } = moneyValues(MONEY, null)
    expect(fields).toMatchObject({
      'account.balance': 'Owes $1,250.00',
      'account.pastDue': '$1,250.00',
      'account.oldestDueDate': 'February 1, 2026',
      'account.daysPastDue': '71 days',
      'account.days1to30': '$500.00',
      'account.days61to90': '$750.00',
      'account.depositHeld': '$750.00',
    })
    expect(lists['account.open']).toEqual([
      { name: 'February rent', due: 'February 1, 2026', amount: '$750.00' },
      { name: 'April rent', due: 'April 1, 2026', amount: '$500.00' },
    ])
    expect(conditions.pastDue).toBe(true)
  })

  it('has no past-due amount where nothing is past due: such a notice is not written', () => {
    const nothing = account({
      balanceCents: 0,
      pastDueCents: 0,
      oldestPastDueDate: null,
      daysPastDue: 0,
      open: [],
    })
    expect(moneyValues(nothing, null).fields).toMatchObject({
      'account.balance': 'Paid up',
      'account.pastDue': '',
      'account.oldestDueDate': '',
      'account.daysPastDue': '',
    })
    expect(moneyValues(account({ daysPastDue: 1 }), null).fields['account.daysPastDue']).toBe('1 day')
  })

  it('says what was paid, in figures and words, with a receipt number where there is one', () => {
    expect(moneyValues(MONEY, null).fields).toMatchObject({
      'payment.amount': '$750.05',
      'payment.amountInWords': 'seven hundred fifty dollars and 5 cents',
      'payment.receivedOn': 'March 2, 2026',
      'payment.method': 'Money order',
      'payment.for': 'Rent',
      'payment.receiptNumber': '',
    })
  })

  it('says of a move-out that is to come its day and the deposit, of one that is settled all of it', () => {
    const coming = { day: '2026-04-30', heldCents: 75_000, settled: null } as const
    expect(moneyValues({ ...MONEY, moveOut: coming }, null)).toMatchObject({
      fields: { 'moveOut.day': 'April 30, 2026', 'moveOut.depositHeld': '$750.00', 'moveOut.refund': '' },
      conditions: { movedOut: false },
    })
    const settled = {
      withheldCents: 12_000,
      refundedCents: 63_000,
      stillOwedCents: 0,
      deductions: [{ name: 'Broken door', cents: 12_000 }],
    }
    expect(moneyValues({ ...MONEY, moveOut: { ...coming, settled } }, null)).toMatchObject({
      fields: { 'moveOut.withheld': '$120.00', 'moveOut.refund': '$630.00', 'moveOut.stillOwed': '$0.00' },
      lists: { 'moveOut.deductions': [{ name: 'Broken door', amount: '$120.00' }] },
      conditions: { movedOut: true },
    })
  })

  it('knows nothing where there is no account, but the new rent', () => {
    const { fields } = moneyValues(null, { from: '2026-07-01', cents: 80_000, beforeCents: 75_000 })
    expect(Object.entries(fields).filter(([, value]) => value !== '')).toEqual([
      ['newRent.amount', '$800.00'],
      ['newRent.from', 'July 1, 2026'],
      ['newRent.before', '$750.00'],
      ['newRent.increase', '$50.00'],
    ])
  })
})

it('the new rent is the next step after today, which has one before it', () => {
  const steps = [
    { from: '2026-07-01', cents: 80_000 },
    { from: '2025-07-01', cents: 75_000 },
    { from: '2027-07-01', cents: 85_000 },
  ] as const
  expect(newRentOf(steps, '2026-06-30')).toEqual({ from: '2026-07-01', cents: 80_000, beforeCents: 75_000 })
  expect(newRentOf(steps, '2026-07-01')).toMatchObject({ from: '2027-07-01', beforeCents: 80_000 })
  expect(newRentOf(steps, '2027-07-01')).toBeNull()
  expect(newRentOf(steps, '2025-06-30')).toBeNull()
})
