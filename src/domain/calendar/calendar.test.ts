import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { addDays } from './addDays'
import { addMonths } from './addMonths'
import { isDay, parseDay, type Day } from './day'
import { dayNumber, dayOfNumber } from './dayNumber'
import { daysBetween } from './daysBetween'
import { earliestDay, latestDay } from './earliestDay'
import {
  addPeriods,
  firstOfPeriod,
  isPeriod,
  lastOfPeriod,
  nextPeriod,
  periodOf,
  periodsFromTo,
} from './period'
import { dayFromInstant, dayToNoonUtc } from './storedDay'

const days = fc
  .integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') })
  .map((number) => Temporal.PlainDate.from('1970-01-01').add({ days: number }).toString() as Day)
const daysWithRoom = days.filter((day) => day > '0200-01-01' && day < '9800-01-01')

describe('a day', () => {
  it.each(['2026-01-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(parseDay(text)).toBe(text)
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-5',
    '26-01-05',
    ' 2026-01-05',
    '2026-01-05T00:00:00Z',
    '01/05/2026',
    '',
    'today',
  ])('%j is refused, never repaired', (text) => {
    expect(() => parseDay(text)).toThrow(expect.objectContaining({ code: 'BAD_DAY' }))
  })

  it.each([null, undefined, 20260131, new Date(0)])('%s is no day', (value) => {
    expect(isDay(value)).toBe(false)
  })

  it('is one more than the day before, over every leap rule', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayOfNumber(dayNumber(day))).toBe(day)
        expect(isDay(day)).toBe(true)
      }),
    )
  })
})

describe('counting days and months agrees with Temporal', () => {
  it('adds days', () => {
    fc.assert(
      fc.property(daysWithRoom, fc.integer({ min: -70_000, max: 70_000 }), (day, count) => {
        expect(addDays(day, count)).toBe(Temporal.PlainDate.from(day).add({ days: count }).toString())
      }),
    )
  })

  it('counts the days between two days', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(daysBetween(from, to)).toBe(
          Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days,
        )
      }),
    )
  })

  it('adds months from the anchor, clamped to the month', () => {
    fc.assert(
      fc.property(daysWithRoom, fc.integer({ min: -2300, max: 2300 }), (day, count) => {
        expect(addMonths(day, count)).toBe(Temporal.PlainDate.from(day).add({ months: count }).toString())
      }),
    )
  })

  it('orders days as strings', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(a < b).toBe(Temporal.PlainDate.compare(a, b) < 0)
        expect([earliestDay(a, b), latestDay(a, b)]).toEqual([a, b].sort())
      }),
    )
  })

  it('clamps January 31 to February, and a second month from the anchor is March 31 again', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-01-31', 2)).toBe('2026-03-31')
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30')
  })

  it('refuses to leave the years a day can have', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(expect.objectContaining({ code: 'BAD_DAY' }))
    expect(() => addMonths('0001-01-01', -1)).toThrow(expect.objectContaining({ code: 'BAD_DAY' }))
  })
})

describe('a period', () => {
  it('is the month of its days', () => {
    expect(periodOf('2026-03-31')).toBe('2026-03')
    expect(firstOfPeriod('2026-03')).toBe('2026-03-01')
    expect(lastOfPeriod('2026-03')).toBe('2026-03-31')
    expect(lastOfPeriod('2028-02')).toBe('2028-02-29')
    expect(lastOfPeriod('2026-02')).toBe('2026-02-28')
  })

  it('is followed by the next, over the year', () => {
    expect(nextPeriod('2026-12')).toBe('2027-01')
    expect(addPeriods('2026-01', -1)).toBe('2025-12')
    expect(addPeriods('2026-01', 25)).toBe('2028-02')
  })

  it('lists both ends, and nothing when the end is before the start', () => {
    expect(periodsFromTo('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    expect(periodsFromTo('2026-02', '2026-02')).toEqual(['2026-02'])
    expect(periodsFromTo('2026-03', '2026-02')).toEqual([])
  })

  it.each(['2026-13', '2026-00', '2026-1', '0000-01', '2026-01-01', ''])('%j is no period', (text) => {
    expect(isPeriod(text)).toBe(false)
  })
})

describe('a stored day', () => {
  it('is noon UTC, and comes back as the same day', () => {
    expect(dayToNoonUtc('2026-01-31')).toBe('2026-01-31T12:00:00.000Z')
    fc.assert(
      fc.property(days, (day) => {
        expect(dayFromInstant(dayToNoonUtc(day))).toBe(day)
      }),
    )
  })

  it('is read in UTC, whatever zone the instant is written in', () => {
    expect(dayFromInstant('2026-01-31T23:30:00-05:00')).toBe('2026-02-01')
    expect(dayFromInstant(new Date('2026-01-31T12:00:00Z'))).toBe('2026-01-31')
    expect(dayFromInstant('2026-01-31')).toBe('2026-01-31')
  })

  it.each(['2026-02-30T12:00:00.000Z', '2026-01-31T12:00:00', '2026-01-31Tnoon', 'soon'])(
    '%j is refused',
    (text) => {
      expect(() => dayFromInstant(text)).toThrow(expect.objectContaining({ code: 'BAD_DAY' }))
    },
  )

  it('refuses an invalid Date', () => {
    expect(() => dayFromInstant(new Date('x'))).toThrow(expect.objectContaining({ code: 'BAD_DAY' }))
  })
})
