import { addDays } from '../calendar/addDays'
import type { Day } from '../calendar/day'
import { latestDay } from '../calendar/earliestDay'

/** What the percent of a late fee is taken of: the charge's open part at that close, or the whole charge. */
export const PERCENT_OF = ['outstanding', 'charge'] as const
export type PercentOf = (typeof PERCENT_OF)[number]

/** A lease's late-fee terms; 0 cents or basis points of a part: it charges none of it. */
export type LateFeeTerms = {
  /** Days after the due date on which paying is still on time. */
  readonly graceDays: number
  /** Once, whole cents. */
  readonly flatCents: number
  /** Once, basis points. */
  readonly percentBps: number
  readonly percentOf: PercentOf
  /** Each such day after the first, whole cents. */
  readonly dailyCents: number
  /** The most that one rent charge draws, whole cents; null: no cap. */
  readonly capCents: number | null
  /** No fee on a day when less than this is open; exactly this draws one. */
  readonly minimumOverdueCents: number
}

/** Terms that charge nothing: what a lease says is put over them. */
export const NO_LATE_FEE: LateFeeTerms = {
  graceDays: 0,
  flatCents: 0,
  percentBps: 0,
  percentOf: 'outstanding',
  dailyCents: 0,
  capCents: null,
  minimumOverdueCents: 0,
}

/** Whether the terms charge anything at all. */
export function chargesLateFees({ flatCents, percentBps, dailyCents }: LateFeeTerms): boolean {
  return flatCents > 0 || percentBps > 0 || dailyCents > 0
}

/**
 * The first day on which a rent charge can draw a fee: the day after grace, and never before the day after it counts.
 * Grace 4, due on the 1st: paying on the 5th is on time, the fee falls on the 6th.
 * @see docs/domain.md rules 16 and 17
 */
export function firstFeeDay(
  charge: { readonly dueDate: Day; readonly date: Day },
  { graceDays }: Pick<LateFeeTerms, 'graceDays'>,
): Day {
  return latestDay(addDays(charge.dueDate, graceDays + 1), addDays(charge.date, 1))
}
