import { DomainError } from '../errors'
import type { Day } from './day'

export type DayParts = { readonly year: number; readonly month: number; readonly day: number }

/** Year, month (1–12) and day (1–31) of a day that is known to be one. */
export function partsOf(day: Day): DayParts {
  return { year: digits(day, 0, 4), month: digits(day, 5, 7), day: digits(day, 8, 10) }
}

/**
 * The day of these parts, which must be a real one.
 * @throws DomainError `BAD_DAY` when the year leaves 0001–9999
 */
export function dayOfParts({ year, month, day }: DayParts): Day {
  if (year < 1 || year > 9999) {
    throw new DomainError(
      'BAD_DAY',
      `The year ${year} is out of range. Choose a day within the years 1 to 9999.`,
    )
  }
  // The padded numbers have the shape by construction; the compiler cannot see that through padStart.
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day
}

// By character codes: rent for 20,000 leases reads millions of days, and Number(slice()) allocates.
function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48
  return value
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
