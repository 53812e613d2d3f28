import { describe, expect, it } from 'vitest'

import { readDay } from './readDay'
import { percentText, readPercent } from './readPercent'
import { validateBps } from './validateBps'
import { validateCents } from './validateCents'
import { validateDay } from './validateDay'
import { validatePeriod } from './validatePeriod'

describe('a money field', () => {
  const limits = { required: true, min: 1, max: 999_999_999 }

  it('takes whole cents from one cent to 9,999,999.99', () => {
    expect(validateCents(1, limits)).toBe(true)
    expect(validateCents(999_999_999, limits)).toBe(true)
  })

  it('refuses what is just outside, in dollars', () => {
    expect(validateCents(0, limits)).toBe('Enter at least $0.01.')
    expect(validateCents(1_000_000_000, limits)).toBe('Enter at most $9,999,999.99.')
  })

  it('refuses text, fractions and nothing', () => {
    expect(validateCents('12abc', limits)).toContain('“12abc” is not an amount')
    expect(validateCents(10.5, limits)).toBe('An amount is a whole number of cents.')
    expect(validateCents(Number.NaN, limits)).not.toBe(true)
    expect(validateCents(null, limits)).toBe('Enter an amount.')
    expect(validateCents(null, { ...limits, required: false })).toBe(true)
  })
})

describe('a percent field', () => {
  const limits = { min: 0, max: 10_000 }

  it('takes whole basis points only', () => {
    expect(validateBps(725, limits)).toBe(true)
    expect(validateBps(7.25, limits)).not.toBe(true)
    expect(validateBps(10_001, limits)).toBe('Enter at most 100%.')
    expect(validateBps('five', limits)).toContain('is not a percentage')
  })
})

describe('a percentage as typed', () => {
  it('reads up to two digits after the point', () => {
    expect(readPercent('5')).toEqual({ ok: true, value: 500 })
    expect(readPercent(' 7.25 % ')).toEqual({ ok: true, value: 725 })
    expect(readPercent('0.5')).toEqual({ ok: true, value: 50 })
  })

  it('refuses what it would have to round or guess', () => {
    for (const text of ['7.255', '1,5', 'five', '-1', '']) expect(readPercent(text).ok).toBe(false)
  })

  it('is shown as it was typed', () => {
    expect(percentText(725)).toBe('7.25')
    expect(percentText(500)).toBe('5')
  })
})

describe('a day field', () => {
  it('reads a day, and the same day at midnight or noon UTC', () => {
    for (const value of [
      '2024-02-29',
      '2024-02-29T00:00:00.000Z',
      '2024-02-29T12:00:00Z',
      new Date('2024-02-29T12:00:00Z'),
    ]) {
      expect(readDay(value)).toEqual({ ok: true, day: '2024-02-29' })
    }
  })

  it('refuses days that no calendar has', () => {
    for (const day of ['2019-02-31', '2023-02-29', '2023-04-31', '2023-13-01', '2023-00-10']) {
      expect(validateDay(day)).toContain('is not in the calendar')
    }
  })

  it('refuses moments: they are another day elsewhere', () => {
    expect(validateDay('2026-01-31T23:30:00.000Z')).toContain('is a moment, not a day')
    expect(validateDay('2026-01-31T00:00:00+02:00')).toContain('is a moment, not a day')
  })

  it('refuses other text, numbers and years nobody means', () => {
    expect(validateDay('31/01/2026')).toContain('is not a day')
    expect(validateDay(20_260_131)).not.toBe(true)
    expect(validateDay('0026-01-31')).toContain('check the year')
  })

  it('takes nothing unless a day is required', () => {
    expect(validateDay(null)).toBe(true)
    expect(validateDay('', true)).toBe('Enter a day.')
  })
})

describe('a period field', () => {
  it('takes a year and a month', () => {
    expect(validatePeriod('2026-03')).toBe(true)
    expect(validatePeriod('2026-13')).not.toBe(true)
    expect(validatePeriod('2026-3')).not.toBe(true)
    expect(validatePeriod('March 2026')).toContain('is not a month')
  })
})
