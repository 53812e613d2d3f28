import { describe, expect, it } from 'vitest'
import type { Day } from '../calendar/day'
import { daysBetween } from '../calendar/daysBetween'
import { passesThresholds, type PastDueThresholds } from './thresholds'

function passes(
  thresholds: PastDueThresholds,
  { pastDueCents = 100_000, due = '2026-01-31', asOf = '2026-02-28' } = {},
) {
  const [dueDate, day] = [due as Day, asOf as Day]
  const past = pastDueCents > 0
  return passesThresholds({
    account: {
      pastDueCents,
      oldestPastDueDate: past ? dueDate : null,
      daysPastDue: past ? daysBetween(dueDate, day) : 0,
    },
    rentCents: 100_000,
    asOf: day,
    thresholds,
  })
}

describe('past-due thresholds', () => {
  it('pass every account when none is given', () => {
    expect(passes({}, { pastDueCents: 0 })).toBe(true)
  })

  it('say more than: the exact amount does not pass, one cent more does', () => {
    expect(
      [99_999, 100_000, 100_001].map((pastDueCents) => passes({ overCents: 100_000 }, { pastDueCents })),
    ).toEqual([false, false, true])
    expect(
      [149_999, 150_000, 150_001].map((pastDueCents) => passes({ overMonthsRent: 1.5 }, { pastDueCents })),
    ).toEqual([false, false, true])
  })

  it('multiply the rent without float dust', () => {
    expect(passes({ overMonthsRent: 1.1 }, { pastDueCents: 110_000 })).toBe(false)
    expect(passes({ overMonthsRent: 1.1 }, { pastDueCents: 110_001 })).toBe(true)
  })

  it('count days: on the 30th day not yet, on the 31st', () => {
    const asOf = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04']
    expect(asOf.map((day) => passes({ overDays: 30 }, { asOf: day }))).toEqual([false, false, true, true])
  })

  it('count calendar months from the due date itself: January 31 is a month old on February 28, more on March 1', () => {
    expect(
      ['2026-02-27', '2026-02-28', '2026-03-01'].map((asOf) => passes({ overMonths: 1 }, { asOf })),
    ).toEqual([false, false, true])
    expect(
      ['2026-03-30', '2026-03-31', '2026-04-01'].map((asOf) => passes({ overMonths: 2 }, { asOf })),
    ).toEqual([false, false, true])
  })

  it('must all hold', () => {
    expect(passes({ overCents: 0, overDays: 27, overMonths: 0 })).toBe(true)
    expect(passes({ overCents: 0, overDays: 28, overMonths: 0 })).toBe(false)
  })

  it('never pass an account with nothing past due once one is given', () => {
    for (const thresholds of [{ overCents: 0 }, { overMonthsRent: 0 }, { overDays: 0 }, { overMonths: 0 }]) {
      expect(passes(thresholds, { pastDueCents: 0 })).toBe(false)
    }
  })

  it.each([
    { overCents: -1 },
    { overCents: 0.5 },
    { overMonthsRent: 1.234 },
    { overDays: Number.NaN },
    { overMonths: 1.5 },
  ])('refuse %j', (thresholds) => {
    expect(() => passes(thresholds)).toThrow(expect.objectContaining({ code: 'BAD_PARAMETER' }))
  })
})
