import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from './day'
import { dayNumber, dayOfNumber } from './dayNumber'
import { longDay, longPeriod, monthAndDay, shortDay, usDay, weekdayAndDay } from './formatDay'

describe('a day for people', () => {
  it('leaves out the year in tables while it is this year', () => {
    expect(shortDay('2026-04-05', '2026-04-15')).toBe('Apr 5')
    expect(shortDay('2025-12-01', '2026-04-15')).toBe('Dec 1, 2025')
    expect(monthAndDay('2026-03-31', '2026-04-15')).toBe('March 31')
    expect(monthAndDay('2025-12-31', '2026-01-01')).toBe('December 31, 2025')
  })

  it('is written out in documents, with slashes in inputs', () => {
    expect(longDay('2026-04-15')).toBe('April 15, 2026')
    expect(usDay('2026-04-15')).toBe('04/15/2026')
    expect(longPeriod('2026-03')).toBe('March 2026')
  })

  it('names its weekday', () => {
    expect(weekdayAndDay('2026-04-15')).toBe('Wednesday, April 15')
    const days = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(dayOfNumber)
    fc.assert(
      fc.property(days, (day: Day) => {
        const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' }).format(
          new Date(day),
        )
        expect(weekdayAndDay(day).split(',')[0]).toBe(weekday)
      }),
    )
  })
})
