import { addDays } from '../calendar/addDays'
import type { Day } from '../calendar/day'

export const TENANCY_STATES = ['future', 'current', 'former'] as const
export type TenancyState = (typeof TENANCY_STATES)[number]

/** The days of a tenancy: the first lease's start, and the last day lived in, null while nobody knows it. */
export type TenancyDays = { readonly start: Day; readonly lastDay: Day | null }

/**
 * Future before its start, former from the day after its last day, otherwise current.
 * @see docs/domain.md rule 32
 */
export function tenancyStateAt({ start, lastDay }: TenancyDays, on: Day): TenancyState {
  if (lastDay !== null && lastDay < on) return 'former'
  return on < start ? 'future' : 'current'
}

/**
 * The last day lived in: the move-out day; without one, the day before the unit's next tenancy starts; else nobody
 * knows it yet, and the tenancy goes on, month to month once its term has passed.
 * @see docs/domain.md rule 12
 */
export function tenancyLastDay({
  moveOutDay,
  nextTenancyStart,
}: {
  readonly moveOutDay: Day | null
  readonly nextTenancyStart: Day | null
}): Day | null {
  if (moveOutDay !== null) return moveOutDay
  return nextTenancyStart === null ? null : addDays(nextTenancyStart, -1)
}

/**
 * Whether the tenancy lives on without a term: it is current, and its term has passed or never had an end.
 * @param termEnd the end of its latest lease, null when that one is open
 * @see docs/domain.md rule 12
 */
export function isMonthToMonth(tenancy: TenancyDays & { readonly termEnd: Day | null }, on: Day): boolean {
  return tenancyStateAt(tenancy, on) === 'current' && (tenancy.termEnd === null || tenancy.termEnd < on)
}
