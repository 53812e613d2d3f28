import { dayNumber } from '../../calendar/dayNumber'
import { addUnder } from './accountIndex'
import type { RecordedRef } from './becomes'
import { foldedLetters } from './foldText'
import type { KnownMoney } from './knownBooks'
import { refsOf, wholeChecks } from './wholeChecks'

/** Bank and books may differ by this many days, both ways. */
export const DAYS_APART = 3

/** Money of the books that a line may still say again, taken by one line at most. */
export type RecordedMoney = {
  /** Whether anything of these cents is recorded at all. */
  readonly hasEqual: (cents: number) => boolean
  /** The first that `isIt`, of the money of these cents recorded `apart` days from `day`: earlier days first. */
  readonly findEqual: (
    cents: number,
    day: number,
    apart: number,
    isIt: (money: KnownMoney) => boolean,
  ) => KnownMoney | undefined
  /** What came in up to `apart` days from `day` and `isIt`: the nearest days first, then as recorded, `most` at most. */
  readonly cameIn: (
    day: number,
    apart: number,
    most: number,
    isIt: (money: KnownMoney) => boolean,
  ) => KnownMoney[]
  readonly lettersOf: (money: KnownMoney) => string
  readonly take: (money: KnownMoney) => void
}

export const refKey = ({ kind, id }: RecordedRef) => `${kind}:${id}`

/**
 * @param answered records that answer for a line already
 * @param partsAlone whether a part of a check may be asked for by itself: a bank shows the check, a spreadsheet either
 */
export function recordedMoney(
  money: readonly KnownMoney[],
  answered: ReadonlySet<string>,
  partsAlone: boolean,
): RecordedMoney {
  const taken = new Set(answered)
  const isTaken = (one: KnownMoney) => taken.size > 0 && refsOf(one).some((ref) => taken.has(refKey(ref)))
  const isFree = (one: KnownMoney) => !one.seen && !isTaken(one)
  const whole = wholeChecks(money).toSorted((a, b) => a.id - b.id)
  const parts = partsAlone ? money.filter(({ check }) => check).toSorted((a, b) => a.id - b.id) : []
  const byCents = new Map<number, Map<number, KnownMoney[]>>()
  const inByDay = new Map<number, KnownMoney[]>()
  const letters = new Map<KnownMoney, string>()
  for (const one of new Set([...whole, ...parts])) {
    if (!isFree(one)) continue
    const day = dayNumber(one.day)
    const ofCents = byCents.get(one.cents) ?? new Map<number, KnownMoney[]>()
    byCents.set(one.cents, ofCents)
    addUnder(ofCents, day, one)
  }
  for (const one of whole) if (one.cents > 0 && isFree(one)) addUnder(inByDay, dayNumber(one.day), one)
  const daysAt = (day: number, apart: number) => (apart === 0 ? [day] : [day - apart, day + apart])
  return {
    hasEqual: (cents) => byCents.has(cents),
    findEqual: (cents, day, apart, isIt) => {
      const byDay = byCents.get(cents)
      if (!byDay) return undefined
      for (const at of daysAt(day, apart)) {
        const found = byDay.get(at)?.find((one) => !isTaken(one) && isIt(one))
        if (found) return found
      }
      return undefined
    },
    cameIn: (day, apart, most, isIt) => {
      const found: KnownMoney[] = []
      for (let far = 0; far <= apart; far += 1) {
        for (const at of daysAt(day, far)) {
          for (const one of inByDay.get(at) ?? []) {
            if (found.length >= most) return found
            if (!isTaken(one) && isIt(one)) found.push(one)
          }
        }
      }
      return found
    },
    lettersOf: (one) => {
      const known = letters.get(one)
      if (known !== undefined) return known
      const folded = foldedLetters(one.text)
      letters.set(one, folded)
      return folded
    },
    take: (one) => {
      for (const ref of refsOf(one)) taken.add(refKey(ref))
    },
  }
}
