import type { BankLine } from './bankLine'
import type { Suggestion } from './becomes'
import { foldedLetters } from './foldText'
import { fitsSign } from './fitsSign'
import type { KnownMoney } from './knownBooks'

export type LikeBefore = (line: BankLine) => Suggestion | null

const keyOf = (text: string, cents: number) =>
  `${cents > 0 ? 'in' : 'out'}:${foldedLetters(text).replace(/\d+/gu, '')}`

/** For a line the latest expense or other income of the same text, numbers apart, where the books know it. */
export function likeBefore(money: readonly KnownMoney[]): LikeBefore {
  const latest = new Map<string, KnownMoney>()
  for (const one of money) {
    if (one.becomes?.kind !== 'expense' && one.becomes?.kind !== 'otherIncome') continue
    if (foldedLetters(one.text) === '') continue
    const key = keyOf(one.text, one.cents)
    const had = latest.get(key)
    if (!had || one.day > had.day || (one.day === had.day && one.id > had.id)) latest.set(key, one)
  }
  return (line) => {
    const before = latest.get(keyOf(line.text, line.cents))
    if (!before?.becomes || !fitsSign(before.becomes, line.cents)) return null
    return { becomes: before.becomes, label: before.label, why: 'the last with this text' }
  }
}
