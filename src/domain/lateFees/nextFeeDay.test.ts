import { describe, expect, it } from 'vitest'

import type { Day } from '../calendar/day'
import { NO_LATE_FEE } from './lateFeeTerms'
import { nextFeeDay, type FeeLease } from './nextFeeDay'

const lease = (given: Partial<FeeLease> = {}): FeeLease => ({
  start: '2026-01-01',
  dueDay: 1,
  proration: 'actualDays',
  rentSteps: [{ from: '2026-01-01', cents: 100_000 }],
  recurringLines: [],
  lateFee: { ...NO_LATE_FEE, graceDays: 4, flatCents: 5_000 },
  ...given,
})

const next = (today: Day, given: Partial<Parameters<typeof nextFeeDay>[0]> = {}) =>
  nextFeeDay({
    tenancy: { leases: [lease()], lastDay: null },
    posted: [],
    booksStart: '2026-01-01',
    today,
    ...given,
  })

const rent = (dueDate: Day, isSettled: boolean, date = dueDate) => ({ dueDate, date, isSettled })

describe('the first possible late fee', () => {
  it('falls on the day after grace: due on the 1st, grace 4, the 6th', () => {
    expect(next('2026-04-02')).toEqual({ day: '2026-04-06', dueDate: '2026-04-01', graceDays: 4 })
    expect(next('2026-04-06')?.day).toBe('2026-04-06')
    expect(next('2026-04-07')?.day).toBe('2026-05-06')
  })

  it('is of the next rent that is not paid', () => {
    expect(next('2026-04-02', { posted: [rent('2026-04-01', false)] })?.day).toBe('2026-04-06')
    expect(next('2026-04-02', { posted: [rent('2026-04-01', true)] })?.day).toBe('2026-05-06')
  })

  it('waits for the day a charge counts from, and for the books and the tenancy to start', () => {
    expect(next('2026-04-07', { posted: [rent('2026-04-01', false, '2026-04-10')] })?.day).toBe('2026-04-11')
    expect(next('2025-12-20')?.day).toBe('2026-01-06')
    expect(next('2026-01-02', { booksStart: '2026-02-01' })?.day).toBe('2026-02-06')
  })

  it('follows the lease in force in the month, and ends with the tenancy', () => {
    const renewal = lease({ start: '2026-05-01', lateFee: { ...NO_LATE_FEE, graceDays: 9, percentBps: 500 } })
    const renewed = { leases: [lease(), renewal], lastDay: null }
    expect(next('2026-04-07', { tenancy: renewed })?.day).toBe('2026-05-11')
    expect(next('2026-04-07', { tenancy: { leases: [lease()], lastDay: '2026-04-30' } })).toBeNull()
  })

  it('is none where the lease charges none', () => {
    expect(
      next('2026-04-02', { tenancy: { leases: [lease({ lateFee: NO_LATE_FEE })], lastDay: null } }),
    ).toBeNull()
  })
})
