import { describe, expect, it } from 'vitest'

import { firstOfWeek, weekOf, weeksOfMonth } from './week'

describe('a week', () => {
  it.each([
    ['2026-04-11', '2026-04-05'],
    ['2026-04-12', '2026-04-12'],
    ['2026-04-18', '2026-04-12'],
    ['1969-12-31', '1969-12-28'],
  ] as const)('of %s begins on Sunday, %s', (day, sunday) => {
    expect(firstOfWeek(day)).toBe(sunday)
    expect(weekOf(day)[6]! >= day).toBe(true)
  })

  it('fills a month up with the days beside it', () => {
    const weeks = weeksOfMonth('2026-04-01', '2026-04-30')
    expect(weeks).toHaveLength(5)
    expect([weeks[0]![0], weeks[4]![6]]).toEqual(['2026-03-29', '2026-05-02'])
    expect(weeksOfMonth('2026-02-01', '2026-02-28')).toHaveLength(4)
  })
})
