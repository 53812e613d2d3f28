import { addMonths } from '../calendar/addMonths'
import type { Day } from '../calendar/day'
import { DomainError } from '../errors'
import type { Ageing } from './ageing'

/** Each is optional; all that are given must hold. Each says 'more than': the exact amount or age does not pass. */
export type PastDueThresholds = {
  /** Whole cents past due. */
  readonly overCents?: number | undefined
  /** Times the monthly rent; up to two decimals (1.5). */
  readonly overMonthsRent?: number | undefined
  /** Whole days, of the oldest past-due charge. */
  readonly overDays?: number | undefined
  /** Whole calendar months, of the oldest past-due charge. */
  readonly overMonths?: number | undefined
}

/**
 * Whether an account is past due by more than the thresholds. Without any, every account passes.
 *
 * A charge due January 31 is more than one month old on March 1, not yet on February 28: its month ends on the
 * clamped day, counted from the due date itself.
 * @param rentCents the monthly rent in force (see `rentInForce`)
 * @throws DomainError `BAD_PARAMETER` for a negative threshold, or one with too many decimals
 * @see docs/domain.md rule 7
 */
export function passesThresholds({ account, rentCents, asOf, thresholds }: ThresholdsInput): boolean {
  const { overCents, overMonthsRent, overDays, overMonths } = checked(thresholds)
  if (overCents !== undefined && !(account.pastDueCents > overCents)) return false
  // In hundredths: 1.1 × 100,000 as floats is 110,000.00000000001, and a cent would be lost on it.
  if (
    overMonthsRent !== undefined &&
    !(account.pastDueCents * 100 > Math.round(overMonthsRent * 100) * rentCents)
  ) {
    return false
  }
  if (overDays !== undefined && !(account.daysPastDue > overDays)) return false
  if (overMonths === undefined) return true
  return account.oldestPastDueDate !== null && addMonths(account.oldestPastDueDate, overMonths) < asOf
}

type ThresholdsInput = {
  readonly account: Pick<Ageing, 'pastDueCents' | 'oldestPastDueDate' | 'daysPastDue'>
  readonly rentCents: number
  readonly asOf: Day
  readonly thresholds: PastDueThresholds
}

const DECIMALS = { overCents: 0, overMonthsRent: 2, overDays: 0, overMonths: 0 } as const

function checked(thresholds: PastDueThresholds): PastDueThresholds {
  for (const [name, decimals] of Object.entries(DECIMALS) as [keyof typeof DECIMALS, number][]) {
    const value = thresholds[name]
    if (value === undefined) continue
    if (value >= 0 && value <= Number.MAX_SAFE_INTEGER && Number(value.toFixed(decimals)) === value) continue
    throw new DomainError('BAD_PARAMETER', `${name} must be a number of 0 or more. Correct it.`, {
      name,
      value,
    })
  }
  return thresholds
}
