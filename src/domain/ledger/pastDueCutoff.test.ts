import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays } from '../calendar/addDays'
import { daysBetween } from '../calendar/daysBetween'
import { pastDueCutoff } from './pastDueCutoff'
import { passesThresholds } from './thresholds'

describe('the latest due date that is old enough', () => {
  it('is one day past the days asked for', () => {
    expect(pastDueCutoff({ overDays: 30 }, '2026-03-31')).toBe('2026-02-28')
    expect(pastDueCutoff({ overDays: 0 }, '2026-03-31')).toBe('2026-03-30')
  })

  it('counts months from the due date, clamped to the last day of a month', () => {
    expect(pastDueCutoff({ overMonths: 1 }, '2026-02-28')).toBe('2026-01-27')
    expect(pastDueCutoff({ overMonths: 1 }, '2026-03-01')).toBe('2026-01-31')
    expect(pastDueCutoff({ overMonths: 1 }, '2026-03-02')).toBe('2026-02-01')
  })

  it('is the earlier of both when both are asked for, and nothing when neither is', () => {
    expect(pastDueCutoff({ overDays: 10, overMonths: 1 }, '2026-03-02')).toBe('2026-02-01')
    expect(pastDueCutoff({}, '2026-03-02')).toBeNull()
  })

  it('says of every due date what the thresholds say', () => {
    const ages = fc.record({
      overDays: fc.option(fc.nat(120), { nil: undefined }),
      overMonths: fc.option(fc.nat(4), { nil: undefined }),
    })
    fc.assert(
      fc.property(ages, fc.nat(800), fc.nat(200), (thresholds, start, age) => {
        const asOf = addDays('2026-01-01', start)
        const dueDate = addDays(asOf, -age)
        const account = {
          pastDueCents: age > 0 ? 100 : 0,
          oldestPastDueDate: age > 0 ? dueDate : null,
          daysPastDue: age > 0 ? daysBetween(dueDate, asOf) : 0,
        }
        const cutoff = pastDueCutoff(thresholds, asOf)
        const passes = passesThresholds({ account, rentCents: 100000, asOf, thresholds })
        expect(cutoff === null || dueDate <= cutoff).toBe(passes)
      }),
      { numRuns: 2000 },
    )
  })
})
