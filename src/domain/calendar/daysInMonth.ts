const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/**
 * Days in a month of the Gregorian calendar.
 * @param month 1 to 12
 * @throws RangeError for another month: that is a fault in the code, not in the data
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29
  const length = LENGTHS[month - 1]
  if (length === undefined) throw new RangeError(`There is no month ${month}`)
  return length
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
