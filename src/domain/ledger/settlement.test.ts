import { describe, expect, it } from 'vitest'
import type { Day } from '../calendar/day'
import type { OwedEntry } from './entries'
import { settlement, type SettlingEntry } from './settlement'

function rent(number: number, dueDate: Day, cents: number): OwedEntry {
  return { number, type: 'rent', date: dueDate, dueDate, cents, voided: false }
}

function payment(number: number, date: Day, cents: number, reversedOn: Day | null = null): SettlingEntry {
  return { number, date, cents, voided: false, reversedOn }
}

const charges = [rent(1, '2026-01-01', 71_800), rent(2, '2026-02-01', 87_500)]

function paidBy(payments: SettlingEntry[], asOf: Day) {
  return settlement({ charges, payments, asOf }).charges.map((settled) => settled.paidBy)
}

describe('settlement', () => {
  it('names the payments that paid each charge, the earliest money first', () => {
    const payments = [payment(11, '2026-02-03', 45_000), payment(10, '2026-01-05', 45_000)]
    expect(paidBy(payments, '2026-02-28')).toEqual([
      [
        { number: 10, cents: 45_000 },
        { number: 11, cents: 26_800 },
      ],
      [{ number: 11, cents: 18_200 }],
    ])
  })

  it('leaves out a returned payment from the day of its return, and a void one always', () => {
    const returned = payment(10, '2026-01-05', 71_800, '2026-01-12')
    expect(paidBy([returned], '2026-01-11')).toEqual([[{ number: 10, cents: 71_800 }]])
    expect(paidBy([returned], '2026-01-12')).toEqual([[]])
    expect(paidBy([{ ...payment(10, '2026-01-05', 71_800), voided: true }], '2026-01-11')).toEqual([[]])
  })

  it('shows what waits for the next charge, payment by payment', () => {
    const payments = [payment(10, '2026-01-05', 80_000), payment(11, '2026-01-20', 5_000)]
    expect(settlement({ charges, payments, asOf: '2026-01-31' }).unapplied).toEqual([
      { number: 10, cents: 8_200 },
      { number: 11, cents: 5_000 },
    ])
  })
})
