import { dayNumber } from '../../calendar/dayNumber'
import { addUnder } from './accountIndex'
import type { RecordedRef } from './becomes'
import { foldedLetters } from './foldText'
import type { KnownMoney } from './knownBooks'

/** Bank and books may differ by this many days, both ways. */
export const DAYS_APART = 3

/** Money of the books that a line may still say again, taken by one line at most. */
export type RecordedMoney = {
  /** The money of these cents recorded `apart` days from `day`, earlier days first. */
  readonly equal: (cents: number, day: number, apart: number) => KnownMoney[]
  /** What came in up to `apart` days from `day`: the nearest days first, then as recorded. */
  readonly cameIn: (day: number, apart: number) => KnownMoney[]
  readonly lettersOf: (money: KnownMoney) => string
  readonly take: (money: KnownMoney) => void
}

export const refKey = ({ kind, id }: RecordedRef) => `${kind}:${id}`

/** @param answered records that answer for a line already */
export function recordedMoney(money: readonly KnownMoney[], answered: ReadonlySet<string>): RecordedMoney {
  const taken = new Set(answered)
  const isFree = (one: KnownMoney) => !taken.has(refKey(one))
  const byCentsAndDay = new Map<string, KnownMoney[]>()
  const inByDay = new Map<number, KnownMoney[]>()
  const letters = new Map<KnownMoney, string>()
  for (const one of money.toSorted((a, b) => a.id - b.id)) {
    if (one.seen) continue
    const day = dayNumber(one.day)
    addUnder(byCentsAndDay, `${one.cents}|${day}`, one)
    if (one.cents > 0) addUnder(inByDay, day, one)
  }
  const daysAt = (day: number, apart: number) => (apart === 0 ? [day] : [day - apart, day + apart])
  return {
    equal: (cents, day, apart) =>
      daysAt(day, apart)
        .flatMap((at) => byCentsAndDay.get(`${cents}|${at}`) ?? [])
        .filter(isFree),
    cameIn: (day, apart) =>
      Array.from({ length: apart + 1 }, (_, far) => daysAt(day, far))
        .flat()
        .flatMap((at) => inByDay.get(at) ?? [])
        .filter(isFree),
    lettersOf: (one) => {
      const known = letters.get(one)
      if (known !== undefined) return known
      const folded = foldedLetters(one.text)
      letters.set(one, folded)
      return folded
    },
    take: (one) => {
      taken.add(refKey(one))
    },
  }
}
