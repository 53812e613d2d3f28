import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/rentSchedule.json'
import type { Day } from '../calendar/day'
import { chargesForPeriod } from './chargesForPeriod'
import type { ProrationMethod } from './prorate'
import { rentSchedule } from './rentSchedule'
import type { LeaseTerms, RentStep } from './tenancyTerms'

// A JSON module has the values, not the literal types.
const examples = vectors as {
  start: Day
  lastDay: Day | null
  rentSteps: RentStep[]
  dueDay: number
  proration: ProrationMethod
  through: Day
  booksStart: Day
  lines: { name: string; cents: number; prorated: boolean }[]
  expect: { period: string; line: string; dueDate: string; cents: number }[]
}[]

const wholeYear = { booksStart: '2026-01-01', through: '2026-12-31' } as const

function buildLease(changes: Partial<LeaseTerms> = {}): LeaseTerms {
  const start = changes.start ?? '2026-01-01'
  return {
    start,
    dueDay: 1,
    proration: 'actualDays',
    rentSteps: [{ from: start, cents: 100_000 }],
    recurringLines: [],
    ...changes,
  }
}

describe('rentSchedule', () => {
  it.each(examples)('from $start, due on the $dueDay., through $through', (example) => {
    const lease: LeaseTerms = {
      start: example.start,
      dueDay: example.dueDay,
      proration: example.proration,
      rentSteps: example.rentSteps,
      recurringLines: example.lines.map(({ name, cents, prorated }) => ({
        name,
        cents,
        wholeMonths: !prorated,
      })),
    }
    const schedule = rentSchedule({ leases: [lease], lastDay: example.lastDay }, example)
    expect(schedule.map(({ period, line, dueDate, cents }) => ({ period, line, dueDate, cents }))).toEqual(
      example.expect,
    )
  })

  it('bills a renewal by its own terms from the month whose first billed day it covers', () => {
    const first = buildLease({ start: '2025-03-10', dueDay: 5 })
    const renewal = buildLease({
      start: '2026-03-10',
      dueDay: 20,
      rentSteps: [{ from: '2026-03-10', cents: 110_000 }],
      recurringLines: [{ name: 'parking', cents: 5_000, wholeMonths: false }],
    })
    const schedule = rentSchedule(
      { leases: [renewal, first], lastDay: null },
      { booksStart: '2026-03-01', through: '2026-04-30' },
    )
    expect(schedule.map(({ lease, line, dueDate, cents }) => [lease, line, dueDate, cents])).toEqual([
      [first, 'rent', '2026-03-05', 100_000],
      [renewal, 'rent', '2026-04-20', 110_000],
      [renewal, 'parking', '2026-04-20', 5_000],
    ])
  })

  it('goes on by the old lease in a gap before the renewal', () => {
    const first = buildLease({ start: '2026-01-01' })
    const renewal = buildLease({ start: '2026-04-01', rentSteps: [{ from: '2026-04-01', cents: 120_000 }] })
    const schedule = rentSchedule({ leases: [first, renewal], lastDay: '2026-04-30' }, wholeYear)
    expect(schedule.map(({ cents }) => cents)).toEqual([100_000, 100_000, 100_000, 120_000])
  })

  it('bills nothing for a renewal that the move-out day forestalled', () => {
    const tenancy = {
      leases: [buildLease(), buildLease({ start: '2026-06-01' })],
      lastDay: '2026-02-28',
    } as const
    expect(rentSchedule(tenancy, wholeYear).map(({ period }) => period)).toEqual(['2026-01', '2026-02'])
  })

  it('bills a tenancy of one day, and none that ended before it began', () => {
    const leases = [buildLease({ start: '2026-03-31' })]
    expect(rentSchedule({ leases, lastDay: '2026-03-31' }, wholeYear)).toMatchObject([
      { dueDate: '2026-03-31', cents: 3226, firstDay: '2026-03-31', lastDay: '2026-03-31' },
    ])
    expect(rentSchedule({ leases, lastDay: '2026-03-30' }, wholeYear)).toEqual([])
  })

  it('posts what is due on the day itself, and not what is due the day after', () => {
    const tenancy = { leases: [buildLease({ dueDay: 15 })], lastDay: null }
    const dueThrough = (through: Day) => rentSchedule(tenancy, { booksStart: '2026-01-01', through }).length
    expect([dueThrough('2026-03-14'), dueThrough('2026-03-15'), dueThrough('2026-03-16')]).toEqual([2, 3, 3])
  })

  it('leaves out what was due before the books start, even in the month they start', () => {
    const tenancy = { leases: [buildLease({ start: '2025-01-01', dueDay: 15 })], lastDay: null }
    const firstDue = (booksStart: Day) =>
      rentSchedule(tenancy, { booksStart, through: '2026-03-31' })[0]?.dueDate
    expect([firstDue('2026-01-14'), firstDue('2026-01-15'), firstDue('2026-01-16')]).toEqual([
      '2026-01-15',
      '2026-01-15',
      '2026-02-15',
    ])
  })

  it('makes no charge of 0 cents', () => {
    const free = buildLease({
      rentSteps: [{ from: '2026-01-01', cents: 0 }],
      recurringLines: [{ name: 'parking', cents: 5_000, wholeMonths: true }],
    })
    expect(chargesForPeriod({ leases: [free], lastDay: null }, '2026-02')).toMatchObject([
      { line: 'parking' },
    ])
  })

  it('refuses a lease without a rent, and a tenancy without a lease', () => {
    const bad = expect.objectContaining({ code: 'BAD_LEASE_TERMS' })
    expect(() => rentSchedule({ leases: [buildLease({ rentSteps: [] })], lastDay: null }, wholeYear)).toThrow(
      bad,
    )
    expect(() => rentSchedule({ leases: [], lastDay: null }, wholeYear)).toThrow(bad)
  })

  it('adds up: month by month is the same as all at once', () => {
    const tenancy = {
      leases: [buildLease({ start: '2026-02-11', dueDay: 31 })],
      lastDay: '2026-11-05',
    } as const
    const monthly = ['02', '03', '04', '05', '06', '07', '08', '09', '10', '11'] as const
    expect(monthly.flatMap((month) => chargesForPeriod(tenancy, `2026-${month}`))).toEqual(
      rentSchedule(tenancy, wholeYear),
    )
  })
})
