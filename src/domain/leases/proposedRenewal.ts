import { addDays } from '../calendar/addDays'
import { addMonths } from '../calendar/addMonths'
import type { Day } from '../calendar/day'
import { daysBetween } from '../calendar/daysBetween'
import { firstOfPeriod, nextPeriod, periodOf } from '../calendar/period'
import type { RentStep } from '../charges/tenancyTerms'

export type RenewalTerms = {
  readonly start: Day
  /** Null: from month to month. */
  readonly end: Day | null
  /** The monthly rent from the first day on, whole cents. */
  readonly rentCents: number
}

type Renewed = { readonly start: Day; readonly end: Day | null; readonly rentSteps: readonly RentStep[] }

const MOST_MONTHS = 1_200

/** A term in whole months, as people agree on it; undefined where it is none. */
const monthsOf = (start: Day, end: Day): number | undefined => {
  for (let months = 1; months <= MOST_MONTHS; months += 1) {
    const last = addDays(addMonths(start, months), -1)
    if (last >= end) return last === end ? months : undefined
  }
  return undefined
}

const firstDay = ({ start, end }: Renewed, today: Day): Day => {
  if (end !== null && end >= today) return addDays(end, 1)
  // It goes on from month to month: what was billed so stays as it is.
  const from = start > today ? start : today
  return firstOfPeriod(nextPeriod(periodOf(from)))
}

/**
 * What a renewal is proposed with: it follows on the lease, or begins with the next month where the term has passed; for a
 * term as long, at the rent of the last step.
 * @param renewed at least one rent step, in any order
 */
export function proposedRenewal(renewed: Renewed, today: Day): RenewalTerms {
  const start = firstDay(renewed, today)
  const last = [...renewed.rentSteps].sort((one, other) => (one.from < other.from ? -1 : 1)).at(-1)
  if (!last) throw new RangeError('A lease without a rent cannot be renewed')
  const { cents: rentCents } = last
  if (renewed.end === null) return { start, end: null, rentCents }
  const months = monthsOf(renewed.start, renewed.end)
  const end =
    months === undefined
      ? addDays(start, daysBetween(renewed.start, renewed.end))
      : addDays(addMonths(start, months), -1)
  return { start, end, rentCents }
}
