import { DomainError } from '../errors'
import { daysInMonth } from './daysInMonth'

/**
 * A calendar day, never an instant: `'2026-01-31'`. Years 0001 to 9999, so days compare as strings
 * (`a < b` is 'a is before b').
 *
 * A template type, not a brand: literals need no cast, and a plain `string` must pass `parseDay` first.
 * @see docs/domain.md rule 2
 */
export type Day = `${number}-${number}-${number}`

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether `text` is exactly `YYYY-MM-DD` and such a day exists. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string') return false
  const parts = SHAPE.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * Reads a day strictly: `2026-02-30`, `2026-2-3` and `2026-02-03T00:00` are refused, never repaired.
 * @throws DomainError `BAD_DAY`
 */
export function parseDay(text: unknown): Day {
  if (isDay(text)) return text
  throw new DomainError('BAD_DAY', `'${String(text)}' is not a day. Write it as 2026-01-31.`, { value: text })
}
