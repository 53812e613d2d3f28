import { DomainError } from '../errors'
import { parseDay, type Day } from './day'

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The business's own day at an instant: what 'today' means in its time zone.
 * @param timeZone IANA name, `America/New_York`
 * @param instantMs milliseconds since 1970-01-01T00:00Z; passed in, because the domain has no clock
 * @throws DomainError `BAD_TIME_ZONE`
 * @see docs/domain.md rule 2
 */
export function todayIn(timeZone: string, instantMs: number): Day {
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(instantMs)
      .map(({ type, value }) => [type, value]),
  )
  return parseDay(`${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`)
}

/** Whether this machine knows the time zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatFor(timeZone)
    return true
  } catch {
    return false
  }
}

// Kept: making a format takes a thousand times as long as using one.
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
  } catch {
    throw new DomainError(
      'BAD_TIME_ZONE',
      `'${timeZone}' is not a time zone. Choose one like America/New_York.`,
    )
  }
  formats.set(timeZone, format)
  return format
}
