import type { Day } from '../calendar/day'
import type { OwedType } from '../ledger/chargeTypes'

/** A charge as the last day finds it: what no payment has settled yet. */
export type OpenItem = {
  readonly number: number
  readonly type: OwedType
  readonly description: string
  readonly dueDate: Day
  /** Whole cents, above 0. */
  readonly openCents: number
}

/** What was found broken or missing, and what the tenant is charged for it: 1 cent and more. */
export type Damage = { readonly description: string; readonly cents: number }

/** The account on the day it is settled, once the last month is billed by the days lived in. */
export type MoveOutFacts = {
  /** The day of every entry: damages, withholding, refunds. */
  readonly settledOn: Day
  /** What is owed and not settled, in any order. */
  readonly open: readonly OpenItem[]
  /** Paid − owed, damages not yet in it; negative means the tenant owes. */
  readonly balanceCents: number
  /** The lowest balance of any day from `settledOn` through today: no more is there to give back (rule 10). */
  readonly lowestBalanceCents: number
  /** The lowest deposit held on any day from `settledOn` through today. */
  readonly heldCents: number
}

/** What a person decides; what they leave out follows from the rest. */
export type MoveOutChoice = {
  /** Kept of the deposit for what is owed. Left out: all that is owed, as far as the deposit goes. */
  readonly withholdCents?: number | undefined
  /** Given back of the deposit. Left out: all that is not withheld. */
  readonly refundCents?: number | undefined
  /** Given back of what is prepaid. Left out: all that there is to give back. */
  readonly refundPrepaidCents?: number | undefined
}

/** One line of the letter: what is owed, and how much of it the deposit pays. */
export type Deduction = {
  readonly description: string
  /** The day it was due; null for a damage, which is due when it is found. */
  readonly dueDate: Day | null
  readonly cents: number
  readonly fromPrepaidCents: number
  readonly fromDepositCents: number
}
