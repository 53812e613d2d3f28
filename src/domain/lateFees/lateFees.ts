import { addDays } from '../calendar/addDays'
import type { Day } from '../calendar/day'
import type { OwedEntry } from '../ledger/entries'
import { chargesLateFees, firstFeeDay, type LateFeeTerms } from './lateFeeTerms'
import { rentOpenOn, type OpenRent, type ReceivedMoney } from './rentOpenOn'

export type LateFee = {
  /** The rent charge that draws it. */
  readonly chargeNumber: number
  readonly day: Day
  /** Whole cents, at least 1. */
  readonly cents: number
}

type Input = {
  /** Everything owed by the account, in any order: rent draws fees, refunds take money away. */
  readonly charges: readonly OwedEntry[]
  /** Payments by the day received; credits, withheld deposits and (negative) reversals by their own. */
  readonly money: readonly ReceivedMoney[]
  /** The terms of a charge's lease; null draws none. */
  readonly termsOf: (charge: OwedEntry) => LateFeeTerms | null
  /** Rent due before it draws none; null while nobody has said. */
  readonly booksStart: Day | null
  /** The last day a fee may fall on. */
  readonly through: Day
  /** Fees decided already, with what they came to, waived ones with what they would have: they use up the cap. */
  readonly decided?: readonly LateFee[]
}

/**
 * The late fees an account draws through a day, by rent charge and then by day, those decided already among them: the
 * caller compares. The flat and percent part falls once, on the first day after grace at whose eve enough
 * was open; the daily part on each such day after it; the fee that would pass the cap is cut to what is left.
 * @see docs/domain.md rules 16 and 17
 */
export function lateFees({ charges, money, termsOf, booksStart, through, decided = [] }: Input): LateFee[] {
  const open = rentOpenOn({ charges, money })
  const decidedCents = new Map(decided.map((fee) => [keyOf(fee), fee.cents]))
  const openAgain = open.takenBackOn.map((day) => addDays(day, 1))
  return open.rents.flatMap((charge, index) => {
    const terms = termsOf(charge)
    const drawsNone =
      terms === null || !chargesLateFees(terms) || (booksStart !== null && charge.dueDate < booksStart)
    return drawsNone ? [] : feesOf({ charge, index, terms, open, openAgain, through, decidedCents })
  })
}

type OneCharge = {
  charge: OwedEntry
  index: number
  terms: LateFeeTerms
  open: OpenRent
  /** Days on which a fee may begin because more is open than the day before, in order. */
  openAgain: readonly Day[]
  through: Day
  decidedCents: ReadonlyMap<string, number>
}

function feesOf({ charge, index, terms, open, openAgain, through, decidedCents }: OneCharge): LateFee[] {
  const fees: LateFee[] = []
  let usedCents = 0
  const capCents = terms.capCents ?? Infinity
  const drawsOn = (day: Day): number => {
    const openCents = open.openOn(index, addDays(day, -1))
    return openCents >= Math.max(1, terms.minimumOverdueCents) ? openCents : 0
  }
  const first = firstFeeDay(charge, terms)
  // Between these days less and less is open, so a day without a fee is followed by days without.
  const fresh = [first, ...openAgain.filter((day) => day > first)]
  let next = first
  let begun = false
  for (const start of fresh) {
    for (let day = start < next ? next : start; day <= through; day = addDays(day, 1)) {
      const openCents = drawsOn(day)
      if (openCents === 0) break
      next = addDays(day, 1)
      const dueCents = begun ? terms.dailyCents : feeOnce(terms, charge.cents, openCents)
      const wasBegun = begun
      begun = true
      const cents = Math.min(dueCents, capCents - usedCents)
      if (cents <= 0) {
        // Nothing more can come: there is no daily part, or no room below the cap.
        if (wasBegun) return fees
        continue
      }
      const fee = { chargeNumber: charge.number, day, cents }
      fees.push(fee)
      usedCents += decidedCents.get(keyOf(fee)) ?? cents
    }
  }
  return fees
}

/** The part that falls once. */
function feeOnce(
  { flatCents, percentBps, percentOf }: LateFeeTerms,
  cents: number,
  openCents: number,
): number {
  return flatCents + percentOfCents(percentOf === 'charge' ? cents : openCents, percentBps)
}

/** Half a cent rounds up; whole numbers all along. */
function percentOfCents(cents: number, bps: number): number {
  return Math.floor((cents * bps * 2 + 10_000) / 20_000)
}

function keyOf({ chargeNumber, day }: Pick<LateFee, 'chargeNumber' | 'day'>): string {
  return `${chargeNumber} ${day}`
}
