import { addDays } from '../calendar/addDays'
import type { Day } from '../calendar/day'
import { isBindingLease, type LeaseStatus } from './leaseStatus'

/** What a lease is on a day. Its status says how far the paper is; its standing, what follows from paper and day. */
export const LEASE_STANDINGS = [
  'draft',
  'outForSignature',
  'upcoming',
  'current',
  'endsSoon',
  'monthToMonth',
  'ended',
  'terminated',
] as const
export type LeaseStanding = (typeof LEASE_STANDINGS)[number]

/** From so many days before its end on, somebody should offer a renewal or look for the next tenants. */
export const ENDS_SOON_DAYS = 90

export type StandingFacts = {
  readonly status: LeaseStatus
  readonly start: Day
  /** The end of the term, null for a lease without one. */
  readonly end: Day | null
  readonly moveOutDay: Day | null
  /** The last day lived in under this lease: until a renewal starts or the tenancy is over; null while nobody knows. */
  readonly lastDay: Day | null
  /** Whether a signed renewal carries on from it. */
  readonly renewed: boolean
}

/**
 * A lease whose end passes goes on month to month until its last day; one without an end always does. It ends soon
 * from 90 days before its end, that day counted, unless it is renewed or a move-out is recorded: then all is settled.
 * @see docs/domain.md rules 12, 31 and 32
 */
export function leaseStanding(lease: StandingFacts, on: Day): LeaseStanding {
  const { status, start, end, moveOutDay, lastDay, renewed } = lease
  if (!isBindingLease(status)) return status === 'draft' ? 'draft' : 'outForSignature'
  if (on < start) return 'upcoming'
  if (lastDay !== null && lastDay < on) return status === 'terminated' ? 'terminated' : 'ended'
  if (end === null || end < on) return 'monthToMonth'
  return end <= addDays(on, ENDS_SOON_DAYS) && !renewed && moveOutDay === null ? 'endsSoon' : 'current'
}
