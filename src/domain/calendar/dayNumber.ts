import type { Day } from './day'
import { dayOfParts, partsOf } from './dayParts'

// Howard Hinnant's civil-calendar arithmetic: the year is counted from March, so that the leap day is its last,
// and 400 years ('an era') are 146,097 days.
const DAYS_PER_ERA = 146_097
const DAYS_TO_1970 = 719_468

/** Whole days from 1970-01-01 (which is 0) to `day`; negative before it. */
export function dayNumber(day: Day): number {
  const parts = partsOf(day)
  const year = parts.month <= 2 ? parts.year - 1 : parts.year
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const monthFromMarch = (parts.month + 9) % 12
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + parts.day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970
}

/**
 * The day that lies `number` whole days after 1970-01-01.
 * @throws DomainError `BAD_DAY` outside the years 0001–9999
 */
export function dayOfNumber(number: number): Day {
  const shifted = number + DAYS_TO_1970
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / (DAYS_PER_ERA - 1))) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return dayOfParts({
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  })
}
