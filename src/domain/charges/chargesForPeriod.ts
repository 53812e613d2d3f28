import type { Day } from '../calendar/day'
import { earliestDay, latestDay } from '../calendar/earliestDay'
import { dayOfParts, partsOf } from '../calendar/dayParts'
import { firstOfPeriod, lastOfPeriod, type Period } from '../calendar/period'
import { leaseInForce, stepInForce } from './leaseInForce'
import { prorate } from './prorate'
import type { LeaseTerms, TenancyTerms } from './tenancyTerms'

/** The `line` of a rent charge. Every other line is the name of a recurring line; none may be called this. */
export const RENT_LINE = 'rent'

export type ScheduledCharge<L extends LeaseTerms = LeaseTerms> = {
  /** The lease whose terms were used: the object that was passed in. */
  readonly lease: L
  /** `'rent'`, or the recurring line's name. With the tenancy and the period it names the charge (rule 15). */
  readonly line: string
  readonly period: Period
  readonly dueDate: Day
  /** Whole cents, at least 1. */
  readonly cents: number
  /** The days of the month that are charged, both counted. */
  readonly firstDay: Day
  readonly lastDay: Day
}

/**
 * What a tenancy owes for one month: rent first, then its recurring lines in their order. Nothing for a month
 * without a day of the tenancy. The first day billed decides: its lease gives due day, proration and lines, its
 * step the rent. A line that comes to 0 cents makes no charge.
 * @throws DomainError `BAD_LEASE_TERMS` for a tenancy without a lease, or a lease without a rent step
 * @see docs/domain.md rules 11 to 14
 */
export function chargesForPeriod<L extends LeaseTerms>(
  tenancy: TenancyTerms<L>,
  period: Period,
): ScheduledCharge<L>[] {
  const days = daysOfPeriod(tenancy, period)
  if (!days) return []
  const { firstDay, lastDay } = days

  const lease = leaseInForce(tenancy.leases, firstDay)
  const dueDate = dueDateFor(lease.dueDay, firstDay, lastDay)
  const part = (cents: number) => prorate({ cents, first: firstDay, last: lastDay, method: lease.proration })
  const lines = [
    { line: RENT_LINE, cents: part(stepInForce(lease.rentSteps, firstDay)) },
    ...lease.recurringLines.map(({ name, cents, wholeMonths }) => ({
      line: name,
      cents: wholeMonths ? cents : part(cents),
    })),
  ]
  return lines
    .filter(({ cents }) => cents > 0)
    .map(({ line, cents }) => ({ lease, line, period, dueDate, cents, firstDay, lastDay }))
}

/**
 * The day a month's charges are due, also of a month that comes to nothing; null for one without a day of the tenancy.
 * @throws DomainError `BAD_LEASE_TERMS` for a tenancy without a lease
 */
export function dueDateForPeriod(tenancy: TenancyTerms, period: Period): Day | null {
  const days = daysOfPeriod(tenancy, period)
  return days && dueDateFor(leaseInForce(tenancy.leases, days.firstDay).dueDay, days.firstDay, days.lastDay)
}

/** The days of a month that belong to the tenancy. */
function daysOfPeriod(tenancy: TenancyTerms, period: Period): { firstDay: Day; lastDay: Day } | null {
  const monthLast = lastOfPeriod(period)
  const firstDay = latestDay(firstOfPeriod(period), tenancyStart(tenancy))
  const lastDay = tenancy.lastDay === null ? monthLast : earliestDay(monthLast, tenancy.lastDay)
  return firstDay > lastDay ? null : { firstDay, lastDay }
}

/** The first day of the tenancy's first lease. */
export function tenancyStart(tenancy: TenancyTerms): Day {
  // No lease is in force on the first day there is, so this is the earliest one.
  return leaseInForce(tenancy.leases, '0001-01-01').start
}

function dueDateFor(dueDay: number, firstDay: Day, lastDay: Day): Day {
  const { year, month } = partsOf(firstDay)
  const last = partsOf(lastDay).day
  const inMonth = dayOfParts({ year, month, day: Math.min(dueDay, last) })
  return latestDay(inMonth, firstDay)
}
