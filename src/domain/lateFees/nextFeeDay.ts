import type { Day } from '../calendar/day'
import { latestDay } from '../calendar/earliestDay'
import { addPeriods, firstOfPeriod, periodOf, periodsFromTo } from '../calendar/period'
import { dueDateForPeriod, tenancyStart } from '../charges/chargesForPeriod'
import { leaseInForce } from '../charges/leaseInForce'
import type { LeaseTerms, TenancyTerms } from '../charges/tenancyTerms'
import { chargesLateFees, firstFeeDay, type LateFeeTerms } from './lateFeeTerms'

export type FeeLease = LeaseTerms & { readonly lateFee: LateFeeTerms }

/** A rent charge that stands in the books. */
export type PostedRent = { readonly dueDate: Day; readonly date: Day; readonly isSettled: boolean }

export type NextFee = {
  /** The day the fee would fall on. */
  readonly day: Day
  /** The day the rent is due that would draw it. */
  readonly dueDate: Day
  readonly graceDays: number
}

/** Grace is at most a month, so no rent due before the last month but one is still within it. */
const MONTHS_BACK = 2
/** A tenancy is billed each month: two months on, one that draws fees has come. */
const MONTHS_AHEAD = 2

/**
 * The first day from `today` on which rent of the tenancy can draw its first late fee, if it is not paid by then. Rent
 * that is paid draws none; daily fees of rent that is overdue already are not it.
 * @returns null when no lease in force charges late fees, or nothing more falls due
 * @see docs/domain.md rule 16
 */
export function nextFeeDay({
  tenancy,
  posted,
  booksStart,
  today,
}: {
  readonly tenancy: TenancyTerms<FeeLease>
  readonly posted: readonly PostedRent[]
  readonly booksStart: Day | null
  readonly today: Day
}): NextFee | null {
  const rents = new Map(posted.map((rent) => [rent.dueDate, rent]))
  const from = periodOf(latestDay(today, tenancyStart(tenancy)))
  const possible = periodsFromTo(addPeriods(from, -MONTHS_BACK), addPeriods(from, MONTHS_AHEAD)).flatMap(
    (period): NextFee[] => {
      const dueDate = dueDateForPeriod(tenancy, period)
      if (dueDate === null || (booksStart !== null && dueDate < booksStart)) return []
      const { lateFee } = leaseInForce(
        tenancy.leases,
        latestDay(firstOfPeriod(period), tenancyStart(tenancy)),
      )
      const rent = rents.get(dueDate)
      if (!chargesLateFees(lateFee) || rent?.isSettled) return []
      const day = firstFeeDay({ dueDate, date: rent?.date ?? dueDate }, lateFee)
      return day < today ? [] : [{ day, dueDate, graceDays: lateFee.graceDays }]
    },
  )
  return possible.sort((one, other) => (one.day < other.day ? -1 : 1))[0] ?? null
}
