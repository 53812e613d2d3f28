import type { Day } from '../calendar/day'
import { ageing } from './ageing'
import { countsOn, type OwedEntry, type PaidEntry } from './entries'

/**
 * The most that may be given back on a day: the lowest unapplied amount of any day from then through today. Money
 * that a later charge has used up is not there to give back, even if it was unapplied on the refund's own day.
 * @param input.from the refund's date
 * @returns whole cents, 0 or more
 * @see docs/domain.md rule 10
 */
export function refundableCents({ charges, credits, from, today }: RefundInput): number {
  // The amount changes only on days that have an entry.
  const days = new Set<Day>([from])
  for (const entry of [...charges, ...credits]) {
    if (countsOn(entry, today) && entry.date > from) days.add(entry.date)
  }
  const unapplied = [...days].map((asOf) => ageing({ charges, credits, asOf }).unappliedCents)
  return Math.max(0, Math.min(...unapplied))
}

type RefundInput = {
  readonly charges: readonly OwedEntry[]
  readonly credits: readonly PaidEntry[]
  readonly from: Day
  readonly today: Day
}
