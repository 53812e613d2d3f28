import type { Day } from '../calendar/day'
import type { ProrationMethod } from './prorate'

/** From this day on, this monthly rent. */
export type RentStep = { readonly from: Day; readonly cents: number }

/** What is charged each month beside the rent: parking, pet rent, a utility. */
export type RecurringLine = {
  readonly name: string
  readonly cents: number
  /** Charged in full for any part of a month; otherwise prorated like rent. */
  readonly wholeMonths: boolean
}

/** What a lease says about money. Leases that bill nothing yet (draft, out for signature) are left out by the caller. */
export type LeaseTerms = {
  readonly start: Day
  /** 1 to 31; clamped to the month's last day and to the days lived in. */
  readonly dueDay: number
  readonly proration: ProrationMethod
  /** At least one; in any order. */
  readonly rentSteps: readonly RentStep[]
  readonly recurringLines: readonly RecurringLine[]
}

/** A lease and its renewals, in any order, and the last day lived in: null while nobody knows it. */
export type TenancyTerms<L extends LeaseTerms = LeaseTerms> = {
  readonly leases: readonly L[]
  readonly lastDay: Day | null
}
