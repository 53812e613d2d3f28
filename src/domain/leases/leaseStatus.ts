import type { Day } from '../calendar/day'
import { DomainError } from '../errors'

/** draft → out for signature → active → expired | terminated. A draft that comes to nothing is archived: ending it would bill it. */
export const LEASE_STATUSES = ['draft', 'outForSignature', 'active', 'expired', 'terminated'] as const
export type LeaseStatus = (typeof LEASE_STATUSES)[number]

const NEXT: Readonly<Record<LeaseStatus, readonly LeaseStatus[]>> = {
  // Straight to active: a lease signed elsewhere, on an admin's reason.
  draft: ['outForSignature', 'active'],
  // Back to draft: the terms are changed before everybody has signed.
  outForSignature: ['draft', 'active'],
  active: ['expired', 'terminated'],
  // A lease that ran out and was ended for good, or was marked too early.
  expired: ['active', 'terminated'],
  terminated: [],
}

/** Whether a lease may go from one status to another; staying is always allowed. */
export function canChangeLeaseStatus(from: LeaseStatus, to: LeaseStatus): boolean {
  return from === to || NEXT[from].includes(to)
}

/**
 * @throws DomainError `LEASE_STATUS_ORDER`
 * @see docs/domain.md rule 31
 */
export function assertLeaseStatusChange(from: LeaseStatus, to: LeaseStatus): void {
  if (canChangeLeaseStatus(from, to)) return
  const next =
    NEXT[from].length === 0 ? 'Make a new lease instead.' : `Choose one of: ${NEXT[from].join(', ')}.`
  throw new DomainError('LEASE_STATUS_ORDER', `A lease that is ${from} cannot become ${to}. ${next}`, {
    from,
    to,
  })
}

/**
 * Whether a lease of this status makes a tenancy: bills rent, occupies the unit, excludes others from it.
 * A lease that expired goes on month to month; one that was terminated still bills the days lived in.
 * @see docs/domain.md rule 12
 */
export function isBindingLease(status: LeaseStatus): boolean {
  return status !== 'draft' && status !== 'outForSignature'
}

/**
 * What a lease is once its tenants have moved out: it has run its term, or was ended before. One without an end is ended
 * whenever they go.
 * @see docs/domain.md rule 31
 */
export function statusMovedOut({
  end,
  moveOutDay,
}: {
  readonly end: Day | null
  readonly moveOutDay: Day
}): LeaseStatus {
  return end !== null && moveOutDay >= end ? 'expired' : 'terminated'
}
