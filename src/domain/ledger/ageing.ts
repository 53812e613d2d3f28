import type { Day } from '../calendar/day'
import { daysBetween } from '../calendar/daysBetween'
import { bucketOf, emptyBuckets, type Buckets } from './buckets'
import { countsOn, type OwedEntry, type PaidEntry } from './entries'
import { bySettlementOrder } from './settlementOrder'

export type OpenCharge = { readonly number: number; readonly openCents: number; readonly dueDate: Day }

export type Ageing = {
  /** What is not settled, in settlement order. */
  readonly open: readonly OpenCharge[]
  readonly buckets: Readonly<Buckets>
  /** Paid, but with nothing left to settle: it waits for the next charge. */
  readonly unappliedCents: number
  /** Paid − owed: negative means the tenant owes. */
  readonly balanceCents: number
  readonly pastDueCents: number
  readonly oldestPastDueDate: Day | null
  /** Of the oldest past-due charge; 0 when nothing is past due. */
  readonly daysPastDue: number
}

/**
 * An account at the end of a day: entries dated later, and void ones, do not exist. What was paid in all settles
 * what is owed, oldest due date first; what stays open is aged from its due date.
 * @param entries.charges charges and refunds, in any order
 * @param entries.credits payments, credits, and reversals as negative amounts, in any order
 * @returns whole cents; always Σ buckets − unapplied = −balance
 * @see docs/domain.md rules 4 to 6
 */
export function ageing({ charges, credits, asOf }: AgeingInput): Ageing {
  const owed = charges.filter((charge) => countsOn(charge, asOf)).sort(bySettlementOrder)
  const paidCents = sumCents(credits.filter((credit) => countsOn(credit, asOf)))

  // Below 0 only if a payment were taken back before it came: then nothing settles, and the sums still tie.
  let leftCents = paidCents
  const open: OpenCharge[] = []
  const buckets = emptyBuckets()
  for (const { number, dueDate, cents } of owed) {
    const settledCents = Math.max(0, Math.min(cents, leftCents))
    leftCents -= settledCents
    const openCents = cents - settledCents
    if (openCents === 0) continue
    open.push({ number, openCents, dueDate })
    buckets[bucketOf(daysBetween(dueDate, asOf))] += openCents
  }

  const oldest = open[0]?.dueDate
  const oldestPastDueDate = oldest !== undefined && oldest < asOf ? oldest : null
  return {
    open,
    buckets,
    unappliedCents: leftCents,
    balanceCents: paidCents - sumCents(owed),
    pastDueCents: buckets.days1to30 + buckets.days31to60 + buckets.days61to90 + buckets.days91plus,
    oldestPastDueDate,
    daysPastDue: oldestPastDueDate === null ? 0 : daysBetween(oldestPastDueDate, asOf),
  }
}

type AgeingInput = {
  readonly charges: readonly OwedEntry[]
  readonly credits: readonly PaidEntry[]
  readonly asOf: Day
}

function sumCents(entries: readonly { readonly cents: number }[]): number {
  return entries.reduce((sum, { cents }) => sum + cents, 0)
}
