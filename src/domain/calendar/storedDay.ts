import { DomainError } from '../errors'
import { parseDay, type Day } from './day'

/**
 * A day as it is stored in a timestamp column: noon UTC of that day.
 *
 * Noon, because midnight UTC is the day before in every American time zone: a screen, driver or spreadsheet
 * that turns the instant into local time would shift a rent's due date. From UTC−12 to UTC+11 noon stays the same day.
 */
export function dayToNoonUtc(day: Day): string {
  return `${day}T12:00:00.000Z`
}

/**
 * The day of a stored instant, read in UTC: the inverse of `dayToNoonUtc`.
 * @param instant an ISO instant with time and zone (`2026-01-31T12:00:00.000Z`), a plain day, or a Date
 * @throws DomainError `BAD_DAY` for anything else
 */
export function dayFromInstant(instant: string | Date): Day {
  if (instant instanceof Date) {
    if (Number.isNaN(instant.getTime()))
      throw new DomainError('BAD_DAY', 'The date is not a real one. Choose a day.')
    return parseDay(instant.toISOString().slice(0, 10))
  }
  if (!instant.includes('T')) return parseDay(instant)
  // Checked before Date sees it: Date would roll February 30 over into March.
  parseDay(instant.slice(0, 10))
  if (!/T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(instant)) return parseDay(instant)
  return dayFromInstant(new Date(instant))
}
