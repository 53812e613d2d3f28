import { describe, expect, it } from 'vitest'

import { assertPlausibleDay } from './plausibleDay'

const TODAY = '2026-04-15'

describe('a day that something falls due on', () => {
  it.each(['1996-04-15', '2026-04-15', '2028-04-15'] as const)('can be %s', (day) => {
    expect(() => assertPlausibleDay(day, TODAY, 'falls')).not.toThrow()
  })

  it.each(['1996-04-14', '2028-04-16', '2062-01-01'] as const)('cannot be %s', (day) => {
    expect(() => assertPlausibleDay(day, TODAY, 'falls')).toThrow('Check the year')
  })
})

describe('a day that something happened on', () => {
  it.each(['1996-04-15', '2026-04-15', '2026-07-15'] as const)('can be %s', (day) => {
    expect(() => assertPlausibleDay(day, TODAY, 'happened')).not.toThrow()
  })

  it.each([
    ['1996-04-14', 'April 14, 1996 is too far from today to be meant. Check the year.'],
    [
      '2026-07-16',
      'July 16, 2026 is more than 3 months ahead. Check the year, or enter this when it happens.',
    ],
    ['2031-04-15', 'April 15, 2031 is too far from today to be meant. Check the year.'],
  ] as const)('cannot be %s', (day, message) => {
    expect(() => assertPlausibleDay(day, TODAY, 'happened')).toThrow(message)
  })
})
