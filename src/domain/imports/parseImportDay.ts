import { isDay, type Day } from '../calendar/day'
import { MONTH_NAMES } from '../calendar/monthNames'
import { isPeriod, type Period } from '../calendar/period'
import { accepted, refused, type Parsed } from './parsed'

// Spreadsheets write a day as midnight; any other time would be an instant.
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]00:00(?::00(?:\.0+)?)?Z?)?$/
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const WORDS = /^([A-Za-z]{3,9})\.? (\d{1,2}), ?(\d{4})$/
const TWO_DIGIT_YEAR = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/

// A tenancy or a payment outside these is a slip of the finger, and rent would be posted for centuries.
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

/**
 * A day as spreadsheets write it: `1/31/2026` (month first), `2026-01-31`, `Jan 31, 2026`.
 * @returns `BAD_DATE` for days that do not exist, years of two digits, and anything else
 */
export function parseImportDay(text: string): Parsed<Day> {
  const parts = partsIn(text.trim())
  if (parts && isDay(parts)) {
    const year = Number(parts.slice(0, 4))
    if (year >= FIRST_YEAR && year <= LAST_YEAR) return accepted(parts)
    return refused('BAD_DATE', `The year ${year} cannot be right. Correct it.`)
  }
  if (TWO_DIGIT_YEAR.test(text.trim())) {
    return refused('BAD_DATE', `'${text}' has a year of two digits. Write all four, like 1/31/2026.`)
  }
  if (parts) {
    const order = text.includes('/') ? ' (month first)' : ''
    return refused('BAD_DATE', `There is no day '${text}'${order}. Correct it.`)
  }
  return refused('BAD_DATE', `'${text}' is not a date. Write it like 1/31/2026 or 2026-01-31.`)
}

/** A month as spreadsheets write it: `2026-03`, `3/2026`, `March 2026`, `Mar 2026`. */
export function parseImportPeriod(text: string): Parsed<Period> {
  const trimmed = text.trim()
  const american = /^(\d{1,2})\/(\d{4})$/.exec(trimmed)
  const words = /^([A-Za-z]{3,9})\.? (\d{4})$/.exec(trimmed)
  const written = american
    ? `${american[2]}-${two(american[1])}`
    : words
      ? `${words[2]}-${two(monthNumber(words[1]))}`
      : trimmed
  if (
    isPeriod(written) &&
    Number(written.slice(0, 4)) >= FIRST_YEAR &&
    Number(written.slice(0, 4)) <= LAST_YEAR
  ) {
    return accepted(written)
  }
  return refused('BAD_PERIOD', `'${text}' is not a month. Write it like 2026-03.`)
}

function partsIn(text: string): string | null {
  const iso = ISO.exec(text)
  if (iso) return `${iso[1]}-${two(iso[2])}-${two(iso[3])}`
  const american = AMERICAN.exec(text)
  if (american) return `${american[3]}-${two(american[1])}-${two(american[2])}`
  const words = WORDS.exec(text)
  const month = words && monthNumber(words[1])
  return words && month ? `${words[3]}-${two(month)}-${two(words[2])}` : null
}

/** '1' to '12' for a month's name or its first letters (Jan, Sept), '' for any other word. */
function monthNumber(word: string | undefined): string {
  const letters = word?.toLowerCase() ?? ''
  const at = MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(letters))
  return letters === '' || at < 0 ? '' : String(at + 1)
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0')
}
