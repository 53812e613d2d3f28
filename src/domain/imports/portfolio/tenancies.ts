import { addDays } from '../../calendar/addDays'
import type { Day } from '../../calendar/day'
import { daysBetween } from '../../calendar/daysBetween'
import { longDay } from '../../calendar/formatDay'
import type { Ref } from './portfolioPlan'

/** A lease as far as it makes a tenancy, in the books or about to be. */
export type TenancyLease = {
  readonly ref: Ref
  readonly unit: Ref
  readonly start: Day
  readonly end: Day | null
  readonly moveOutDay: Day | null
  readonly tenants: readonly Ref[]
  readonly binding: boolean
  /** What the row that added it called it; null when none did. @see rowKey */
  readonly importKey: string | null
}

/** A lease and its renewals, in the order of their starts: one account. */
export type Tenancy = { readonly unit: Ref; readonly leases: readonly TenancyLease[] }

/** The first day, and the last day known: the move-out day, else the end of the term, else none. */
export function spanOf({ leases }: Tenancy): { start: Day; end: Day | null } | null {
  const binding = leases.filter((lease) => lease.binding)
  const [first, last] = [binding[0], binding.at(-1)]
  return first && last ? { start: first.start, end: last.moveOutDay ?? last.end } : null
}

/**
 * The tenancies of one unit that overlap, each with the earlier one it runs into. A term that ran out holds the unit
 * only through its end; an open one holds it for ever.
 * @see docs/domain.md rule 15
 */
export function overlaps(
  tenancies: readonly Tenancy[],
): { tenancy: Tenancy; earlier: Tenancy; until: Day | null }[] {
  const found: { tenancy: Tenancy; earlier: Tenancy; until: Day | null }[] = []
  let longest: { tenancy: Tenancy; end: Day | null } | null = null
  const inOrder = tenancies
    .map((tenancy) => ({ tenancy, span: spanOf(tenancy) }))
    .flatMap(({ tenancy, span }) => (span ? [{ tenancy, ...span }] : []))
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  for (const { tenancy, start, end } of inOrder) {
    if (longest && (longest.end === null || longest.end >= start)) {
      found.push({ tenancy, earlier: longest.tenancy, until: longest.end })
    }
    if (!longest || (longest.end !== null && (end === null || end > longest.end))) longest = { tenancy, end }
  }
  return found
}

/** 'let until May 31, 2026', 'let month to month'. */
export function untilInWords(until: Day | null): string {
  return until === null ? 'month to month' : `until ${longDay(until)}`
}

/**
 * How far a day lies from a tenancy: 0 while it runs, otherwise the days before its start or after its last day.
 * @param nextStart when the unit's next tenancy starts, null when none does
 */
export function daysFrom(tenancy: Tenancy, nextStart: Day | null, day: Day): number {
  const [first, last] = [tenancy.leases[0], tenancy.leases.at(-1)]
  if (!first || !last) return Number.POSITIVE_INFINITY
  if (day < first.start) return daysBetween(day, first.start)
  const lastDay = last.moveOutDay ?? (nextStart === null ? null : addDays(nextStart, -1))
  return lastDay !== null && day > lastDay ? daysBetween(lastDay, day) : 0
}
