import type { Day } from '../calendar/day'
import { countsOn, type OwedEntry } from './entries'
import { bySettlementOrder } from './settlementOrder'

/** A payment or credit as it arrived. */
export type SettlingEntry = {
  readonly number: number
  readonly date: Day
  readonly cents: number
  readonly voided: boolean
  /** The day it was taken back, null if it never was. */
  readonly reversedOn: Day | null
}

export type SettledCharge<C> = {
  readonly charge: C
  /** Which payments or credits paid it, by entry number, in the order they came in; none while nothing has. */
  readonly paidBy: readonly { readonly number: number; readonly cents: number }[]
  readonly openCents: number
}

export type Settlement<C> = {
  /** Everything owed as of the day, in settlement order. */
  readonly charges: readonly SettledCharge<C>[]
  /** What each payment or credit has left that settled nothing yet; those with nothing left are not listed. */
  readonly unapplied: readonly { readonly number: number; readonly cents: number }[]
}

/**
 * Which payment settled which charge as of a day, to answer 'why this balance?'. The earliest money goes to the
 * first charge in settlement order, so the open cents are those of `ageing`; a payment taken back by that day
 * settled nothing.
 * @see docs/domain.md rules 5 and 8
 */
export function settlement<C extends OwedEntry>({
  charges,
  payments,
  asOf,
}: SettlementInput<C>): Settlement<C> {
  const waiting = payments
    .filter(
      (payment) => countsOn(payment, asOf) && !(payment.reversedOn !== null && payment.reversedOn <= asOf),
    )
    .sort(byArrival)
    .map(({ number, cents }) => ({ number, cents }))
  let next = 0

  const settled = charges
    .filter((charge) => countsOn(charge, asOf))
    .sort(bySettlementOrder)
    .map((charge): SettledCharge<C> => {
      const paidBy: { number: number; cents: number }[] = []
      let openCents = charge.cents
      for (let money = waiting[next]; money && openCents > 0; money = waiting[next]) {
        const cents = Math.min(openCents, money.cents)
        if (cents > 0) paidBy.push({ number: money.number, cents })
        openCents -= cents
        money.cents -= cents
        if (money.cents === 0) next++
      }
      return { charge, paidBy, openCents }
    })
  return { charges: settled, unapplied: waiting.slice(next) }
}

type SettlementInput<C> = {
  readonly charges: readonly C[]
  readonly payments: readonly SettlingEntry[]
  readonly asOf: Day
}

function byArrival(a: SettlingEntry, b: SettlingEntry): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return a.number - b.number
}
