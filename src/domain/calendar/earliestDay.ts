import type { Day } from './day'

/** The earliest of the given days. */
export function earliestDay(first: Day, ...others: readonly Day[]): Day {
  return others.reduce((earliest, day) => (day < earliest ? day : earliest), first)
}

/** The latest of the given days. */
export function latestDay(first: Day, ...others: readonly Day[]): Day {
  return others.reduce((latest, day) => (day > latest ? day : latest), first)
}
