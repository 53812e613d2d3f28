import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/proration.json'
import { addDays } from '../calendar/addDays'
import type { Day } from '../calendar/day'
import { dayNumber, dayOfNumber } from '../calendar/dayNumber'
import { lastOfPeriod, periodOf } from '../calendar/period'
import { MAX_ENTRY_CENTS } from '../money/cents'
import { PRORATION_METHODS, prorate, type PartMonth } from './prorate'

// A JSON module has the values, not the literal types.
const examples = vectors as (PartMonth & { expectCents: number })[]

describe('prorate', () => {
  it.each(examples)('$method: $cents cents, $first to $last', ({ expectCents, ...part }) => {
    expect(prorate(part)).toBe(expectCents)
  })

  const partMonths = fc
    .record({
      cents: fc.integer({ min: 1, max: MAX_ENTRY_CENTS }),
      number: fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2032-12-31') }),
      length: fc.integer({ min: 0, max: 30 }),
      method: fc.constantFrom(...PRORATION_METHODS),
    })
    .map(({ cents, number, length, method }) => {
      const first = dayOfNumber(number)
      const end = lastOfPeriod(periodOf(first))
      const last = addDays(first, length)
      return { cents, first, last: last < end ? last : end, method }
    })

  it('is a whole number of cents, never below 0 and never above the full month', () => {
    fc.assert(
      fc.property(partMonths, (part) => {
        const cents = prorate(part)
        expect(Number.isSafeInteger(cents)).toBe(true)
        expect(cents).toBeGreaterThanOrEqual(0)
        expect(cents).toBeLessThanOrEqual(part.cents)
      }),
    )
  })

  it('rounds half a cent up: 1 cent for half of a 30-day month', () => {
    expect(prorate({ cents: 1, first: '2026-04-01', last: '2026-04-15', method: 'actualDays' })).toBe(1)
    expect(prorate({ cents: 1, first: '2026-04-01', last: '2026-04-14', method: 'actualDays' })).toBe(0)
  })

  // 28 of 30 days, or 12 × 28 of 365, would be less than the rent of a February lived in from end to end.
  it.each<[Day, Day]>([
    ['2026-02-01', '2026-02-28'],
    ['2028-02-01', '2028-02-29'],
    ['2026-04-01', '2026-04-30'],
    ['2026-01-01', '2026-01-31'],
  ])('never prorates a full month, by no method: %s to %s', (first, last) => {
    for (const method of PRORATION_METHODS)
      expect([method, prorate({ cents: 100_000, first, last, method })]).toEqual([method, 100_000])
  })

  it.each<[Day, Day]>([
    ['2026-01-31', '2026-02-01'],
    ['2026-01-15', '2026-01-14'],
    ['2025-03-01', '2026-03-31'],
  ])('refuses %s to %s', (first, last) => {
    expect(() => prorate({ cents: 100, first, last, method: 'actualDays' })).toThrow(
      expect.objectContaining({ code: 'RANGE_OUTSIDE_MONTH' }),
    )
  })
})
