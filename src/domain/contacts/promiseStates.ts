import type { Day } from '../calendar/day'

/** What a tenant said they would pay, and until when. Both days are included. */
export type PaymentPromise = {
  readonly id: number
  readonly madeOn: Day
  readonly promisedBy: Day
  /** Whole cents, above zero. */
  readonly promisedCents: number
}

/** Money received for the account, returned payments left out. */
export type MoneyReceived = { readonly receivedOn: Day; readonly cents: number }

/** `open`: its day is still to come, or is today, and not all of it was paid. */
export type PromiseState = 'open' | 'kept' | 'broken'

export type PromiseStanding = PaymentPromise & {
  readonly state: PromiseState
  /** What came in for it, at most what was promised. */
  readonly paidCents: number
}

const byDay = (one: PaymentPromise, other: PaymentPromise): number =>
  one.promisedBy.localeCompare(other.promisedBy) ||
  one.madeOn.localeCompare(other.madeOn) ||
  one.id - other.id

/**
 * Whether promises were kept, from what was paid and the day: nobody says so by hand. Money counts for a promise from
 * the day it was made through the day it names. Of several promises the one due first takes it first, and each cent
 * counts once: two promises of 500 are kept by 1,000, not by one payment of 500.
 * @param money received through `asOf`
 * @returns in the order the promises fall due
 */
export const promiseStates = (
  promises: readonly PaymentPromise[],
  money: readonly MoneyReceived[],
  asOf: Day,
): PromiseStanding[] => {
  const left = money
    .filter(({ receivedOn }) => receivedOn <= asOf)
    .map((payment) => ({ ...payment }))
    .sort((one, other) => one.receivedOn.localeCompare(other.receivedOn))
  return [...promises].sort(byDay).map((promise) => {
    let paidCents = 0
    for (const payment of left) {
      if (payment.receivedOn < promise.madeOn || payment.receivedOn > promise.promisedBy) continue
      const taken = Math.min(payment.cents, promise.promisedCents - paidCents)
      payment.cents -= taken
      paidCents += taken
    }
    const kept = paidCents === promise.promisedCents
    return { ...promise, paidCents, state: kept ? 'kept' : asOf > promise.promisedBy ? 'broken' : 'open' }
  })
}

/** The promise to speak of: the one due next, else the last whose day has passed. */
export const promiseToShow = (standings: readonly PromiseStanding[]): PromiseStanding | undefined =>
  standings.find(({ state }) => state === 'open') ?? standings.at(-1)
