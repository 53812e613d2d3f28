import type { Day } from '../calendar/day'
import type { OwedType } from './chargeTypes'

/** A charge or a refund: an amount owed, whole cents above 0. */
export type OwedEntry = {
  /** Unique in the account; the last word in the order of settlement. */
  readonly number: number
  readonly type: OwedType
  /** The day it counts from. */
  readonly date: Day
  /** The day ageing counts from. */
  readonly dueDate: Day
  readonly cents: number
  readonly voided: boolean
}

/** A payment or credit, whole cents; a reversal is negative, dated the day of the return. */
export type PaidEntry = {
  readonly date: Day
  readonly cents: number
  readonly voided: boolean
}

/** Whether an entry exists at the end of a day and counts. */
export function countsOn(entry: { readonly date: Day; readonly voided: boolean }, asOf: Day): boolean {
  return !entry.voided && entry.date <= asOf
}
