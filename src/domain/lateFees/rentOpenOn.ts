import type { Day } from '../calendar/day'
import type { OwedEntry } from '../ledger/entries'

/** Money as late fees see it: from the day it was received. A reversal is negative, from the day of the return. */
export type ReceivedMoney = { readonly receivedOn: Day; readonly cents: number; readonly voided: boolean }

export type OpenRent = {
  /** Rent charges that count, in the order they are settled in. */
  readonly rents: readonly OwedEntry[]
  /** The open part of the rent charge at this place of `rents`, at the close of a day; 0 before the charge counts. */
  readonly openOn: (index: number, close: Day) => number
  /** Days at whose close more may be open than the day before: money was taken or given back. */
  readonly takenBackOn: readonly Day[]
}

/**
 * How much of each rent charge is open at the close of any day, when all money received by then settles rent before
 * anything else, oldest due date first, then by entry number. Refunds take their money away again.
 * @see docs/domain.md rule 17
 */
export function rentOpenOn({
  charges,
  money,
}: {
  readonly charges: readonly OwedEntry[]
  readonly money: readonly ReceivedMoney[]
}): OpenRent {
  const counting = charges.filter(({ voided }) => !voided)
  const rents = counting.filter(({ type }) => type === 'rent').sort(byAge)
  const flows = [
    ...money.filter(({ voided }) => !voided).map(({ receivedOn, cents }) => ({ day: receivedOn, cents })),
    ...counting
      .filter(({ type }) => type === 'refund')
      .map(({ date, cents }) => ({ day: date, cents: -cents })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const received = runningSums(flows)

  const owedBefore = sumsBefore(rents)
  const countLater = rents.map((rent, index) => ({ rent, index })).filter(({ rent }) => countsLater(rent))

  const openOn = (index: number, close: Day): number => {
    const rent = rents[index]
    if (rent === undefined || rent.date > close) return 0
    let olderCents = owedBefore[index] ?? Infinity
    for (const later of countLater) {
      if (later.index < index && later.rent.date > close) olderCents -= later.rent.cents
    }
    const left = Math.max(0, sumThrough(received, close) - olderCents)
    return rent.cents - Math.min(rent.cents, left)
  }
  return { rents, openOn, takenBackOn: takenBack(flows, rents) }
}

type Flow = { readonly day: Day; readonly cents: number }
type Sum = { readonly day: Day; readonly cents: number }

function byAge(a: OwedEntry, b: OwedEntry): number {
  if (a.dueDate !== b.dueDate) return a.dueDate < b.dueDate ? -1 : 1
  return a.number - b.number
}

/** A charge that counts only from a day after its due date. */
function countsLater({ date, dueDate }: OwedEntry): boolean {
  return date > dueDate
}

/** What the charges before each one come to. */
function sumsBefore(rents: readonly OwedEntry[]): number[] {
  let cents = 0
  return rents.map((rent) => {
    const before = cents
    cents += rent.cents
    return before
  })
}

/** The sum at the end of each day that has a flow, by day. */
function runningSums(flows: readonly Flow[]): Sum[] {
  const sums: Sum[] = []
  let cents = 0
  for (const [index, flow] of flows.entries()) {
    cents += flow.cents
    if (flows[index + 1]?.day !== flow.day) sums.push({ day: flow.day, cents })
  }
  return sums
}

function sumThrough(sums: readonly Sum[], close: Day): number {
  let low = 0
  let high = sums.length
  while (low < high) {
    const middle = (low + high) >> 1
    const sum = sums[middle]
    if (sum !== undefined && sum.day <= close) low = middle + 1
    else high = middle
  }
  const last = sums[low - 1]
  return last === undefined ? 0 : last.cents
}

/** An older charge that counts only from a later day takes money from younger ones on that day, as a return does. */
function takenBack(flows: readonly Flow[], rents: readonly OwedEntry[]): Day[] {
  const days = new Set([
    ...flows.filter(({ cents }) => cents < 0).map(({ day }) => day),
    ...rents.filter(countsLater).map(({ date }) => date),
  ])
  return [...days].sort()
}
