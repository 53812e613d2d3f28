import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/addDays'
import type { Day } from '../calendar/day'
import { ageing } from './ageing'
import type { OwedEntry, PaidEntry } from './entries'
import { refundableCents } from './refundableCents'

function rent(number: number, date: Day, cents: number): OwedEntry {
  return { number, type: 'rent', date, dueDate: date, cents, voided: false }
}

function paid(date: Day, cents: number): PaidEntry {
  return { date, cents, voided: false }
}

describe('what may be refunded', () => {
  const credits = [paid('2026-01-05', 150_000)]
  const charges = [
    rent(1, '2026-01-01', 100_000),
    rent(2, '2026-02-01', 30_000),
    rent(3, '2026-03-01', 10_000),
  ]

  it('is what no later charge through today has used up', () => {
    const refundable = (from: Day, today: Day) => refundableCents({ charges, credits, from, today })
    expect(refundable('2026-01-04', '2026-01-31')).toBe(0)
    expect(refundable('2026-01-05', '2026-01-31')).toBe(50_000)
    expect(refundable('2026-01-05', '2026-02-01')).toBe(20_000)
    expect(refundable('2026-01-05', '2026-03-15')).toBe(10_000)
  })

  it('is nothing once the payment was returned', () => {
    const returned = [...credits, paid('2026-01-20', -150_000)]
    expect(refundableCents({ charges, credits: returned, from: '2026-01-10', today: '2026-01-31' })).toBe(0)
  })

  it('is the lowest of all days, looked at one by one', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-01-01', days))
    const entries = fc.array(
      fc.record({ date: day, cents: fc.integer({ min: 1, max: 9_000 }), voided: fc.boolean() }),
    )
    fc.assert(
      fc.property(entries, entries, day, fc.nat(20), (owed, credited, from, length) => {
        const charged = owed.map((entry, at) => ({
          ...rent(at, entry.date, entry.cents),
          voided: entry.voided,
        }))
        const daily = Array.from({ length: length + 1 }, (_, at) => addDays(from, at)).map(
          (asOf) => ageing({ charges: charged, credits: credited, asOf }).unappliedCents,
        )
        expect(
          refundableCents({ charges: charged, credits: credited, from, today: addDays(from, length) }),
        ).toBe(Math.min(...daily))
      }),
    )
  })
})
