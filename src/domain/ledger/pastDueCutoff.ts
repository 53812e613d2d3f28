import { addDays } from '../calendar/addDays'
import { addMonths } from '../calendar/addMonths'
import type { Day } from '../calendar/day'
import type { PastDueThresholds } from './thresholds'

// Clamping moves an anniversary by at most three days: January 28 to 31 all have it on February 28.
const LONGEST_CLAMP_DAYS = 3

/**
 * The latest due date that is old enough for the thresholds of age: an account passes them exactly when its oldest
 * past-due charge was due on or before that day. What a query can ask without knowing that charge.
 * @returns null when no age is asked for
 * @see docs/domain.md rule 7; agrees with `passesThresholds`
 */
export function pastDueCutoff(
  { overDays, overMonths }: Pick<PastDueThresholds, 'overDays' | 'overMonths'>,
  asOf: Day,
): Day | null {
  const byDays = overDays === undefined ? null : addDays(asOf, -overDays - 1)
  const byMonths = overMonths === undefined ? null : latestOlderThanMonths(overMonths, asOf)
  if (byDays === null || byMonths === null) return byDays ?? byMonths
  return byDays < byMonths ? byDays : byMonths
}

function latestOlderThanMonths(months: number, asOf: Day): Day {
  let due = addDays(addMonths(asOf, -months), LONGEST_CLAMP_DAYS)
  while (addMonths(due, months) >= asOf || due >= asOf) due = addDays(due, -1)
  return due
}
