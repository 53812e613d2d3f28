import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { isTimeZone, todayIn } from './todayIn'

describe('todayIn', () => {
  it('is still yesterday in Ohio when it is past midnight in London', () => {
    const instant = Date.UTC(2026, 3, 15, 3, 59)
    expect(todayIn('Europe/London', instant)).toBe('2026-04-15')
    expect(todayIn('America/New_York', instant)).toBe('2026-04-14')
    expect(todayIn('America/New_York', instant + 60_000)).toBe('2026-04-15')
  })

  it('agrees with Temporal in any zone at any instant', () => {
    const zones = fc.constantFrom(
      'America/New_York',
      'America/Anchorage',
      'Pacific/Kiritimati',
      'Asia/Kolkata',
      'UTC',
    )
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 4e12 }), (zone, instant) => {
        expect(todayIn(zone, instant)).toBe(
          Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString(),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('refuses a zone nobody knows', () => {
    expect(() => todayIn('Ohio/Dayton', 0)).toThrow(expect.objectContaining({ code: 'BAD_TIME_ZONE' }))
    expect(isTimeZone('Ohio/Dayton')).toBe(false)
    expect(isTimeZone('America/New_York')).toBe(true)
  })
})
