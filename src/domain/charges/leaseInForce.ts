import type { Day } from '../calendar/day'
import { DomainError } from '../errors'
import type { LeaseTerms, RentStep } from './tenancyTerms'

/**
 * That day's lease: the one that started last, on or before the day. A gap between two leases belongs to the
 * earlier one, which has gone on month to month; days before the first lease, to the first.
 * @throws DomainError `BAD_LEASE_TERMS` without any lease
 * @see docs/domain.md rule 13
 */
export function leaseInForce<L extends { readonly start: Day }>(leases: readonly L[], on: Day): L {
  return inForce(leases, (lease) => lease.start, on, 'A tenancy needs a lease. Add one.')
}

/**
 * The monthly rent in force on a day, whole cents: the latest step on or before it; before the first step, the first.
 * @throws DomainError `BAD_LEASE_TERMS` without any step
 * @see docs/domain.md rule 11
 */
export function stepInForce(steps: readonly RentStep[], on: Day): number {
  return inForce(steps, (step) => step.from, on, 'A lease needs a rent. Enter the first rent step.').cents
}

/**
 * The rent a report shows for a tenancy: in force on that day; before the start, the first step; for a former
 * tenancy, the step in force on the move-out day.
 * @see docs/domain.md rule 7
 */
export function rentInForce(
  tenancy: {
    readonly leases: readonly Pick<LeaseTerms, 'start' | 'rentSteps'>[]
    readonly lastDay: Day | null
  },
  on: Day,
): number {
  const day = tenancy.lastDay !== null && tenancy.lastDay < on ? tenancy.lastDay : on
  return stepInForce(leaseInForce(tenancy.leases, day).rentSteps, day)
}

function inForce<T>(items: readonly T[], startOf: (item: T) => Day, on: Day, missing: string): T {
  let latest: T | undefined
  let first: T | undefined
  for (const item of items) {
    const start = startOf(item)
    if (first === undefined || start < startOf(first)) first = item
    if (start <= on && (latest === undefined || start >= startOf(latest))) latest = item
  }
  const found = latest ?? first
  if (found === undefined) throw new DomainError('BAD_LEASE_TERMS', missing)
  return found
}
