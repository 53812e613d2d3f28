import { isDay, type Day } from '../calendar/day'

/** What a day field makes of a value: a calendar day, nothing, or the sentence that says why not. */
export type ReadDay = { ok: true; day: Day | null } | { ok: false; message: string }

const SHAPE = /^\d{4}-\d{2}-\d{2}(?:T(?:00|12):00(?::00(?:\.0{1,3})?)?Z)?$/

const refused = (message: string): ReadDay => ({ ok: false, message })

/**
 * Reads a calendar day from what forms, the API and the database hand over.
 *
 * @param value `2026-01-31`, or the same day at midnight or noon UTC; null, undefined and '' mean none
 * @returns the day as `2026-01-31`. Any other time of day is refused: it would be another day elsewhere in the world
 */
export const readDay = (value: unknown): ReadDay => {
  if (value === null || value === undefined || value === '') return { ok: true, day: null }
  const text = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value
  if (typeof text !== 'string') return refused('Enter a day, like 2026-01-31.')
  if (!SHAPE.test(text)) {
    return refused(
      /^\d{4}-\d{2}-\d{2}T/.test(text)
        ? `“${text}” is a moment, not a day. Enter the day alone, like 2026-01-31.`
        : `“${text}” is not a day. Enter it like 2026-01-31.`,
    )
  }
  const day = text.slice(0, 10)
  if (!isDay(day)) return refused(`${day} is not in the calendar. Check the month and the day.`)
  // A year typed with a slip (0026, 2206) would otherwise stand in the books unseen.
  if (day < '1900-01-01' || day > '2199-12-31') return refused(`${day}: check the year.`)
  return { ok: true, day }
}
