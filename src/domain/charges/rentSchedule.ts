import type { Day } from '../calendar/day'
import { latestDay } from '../calendar/earliestDay'
import { periodOf, periodsFromTo } from '../calendar/period'
import { chargesForPeriod, tenancyStart, type ScheduledCharge } from './chargesForPeriod'
import type { LeaseTerms, TenancyTerms } from './tenancyTerms'

/**
 * Everything a tenancy owes that is due from the day the books start through a day, both included, oldest month
 * first. What is posted already is the caller's to leave out.
 * @throws DomainError `BAD_LEASE_TERMS` for a tenancy without a lease, or a lease without a rent step
 * @see docs/domain.md rules 12 and 13
 */
export function rentSchedule<L extends LeaseTerms>(
  tenancy: TenancyTerms<L>,
  { booksStart, through }: { readonly booksStart: Day; readonly through: Day },
): ScheduledCharge<L>[] {
  // A due date never leaves its month, so no earlier month can be due within the books.
  const first = periodOf(latestDay(booksStart, tenancyStart(tenancy)))
  return periodsFromTo(first, periodOf(through))
    .flatMap((period) => chargesForPeriod(tenancy, period))
    .filter(({ dueDate }) => dueDate >= booksStart && dueDate <= through)
}
