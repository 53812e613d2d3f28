import { dayNumber } from '../../calendar/dayNumber'
import { addUnder } from './accountIndex'
import type { BankLine } from './bankLine'
import type { Suggestion } from './becomes'
import { foldedLetters } from './foldText'
import { fitsSign } from './fitsSign'
import type { KnownMoney } from './knownBooks'

export type LikeBefore = (line: BankLine) => Suggestion | null

/** How far back the like of a line is looked for: an insurance is paid once a year. */
export const DAYS_BACK = 370

const keyOf = (letters: string, cents: number) =>
  `${cents > 0 ? 'in' : 'out'}:${letters.replace(/\d+/gu, '')}`

const indexByText = (money: readonly KnownMoney[]): ReadonlyMap<string, readonly KnownMoney[]> => {
  const byText = new Map<string, KnownMoney[]>()
  const inOrder = money
    .filter(({ becomes }) => becomes?.kind === 'expense' || becomes?.kind === 'otherIncome')
    .toSorted((a, b) => (a.day === b.day ? a.id - b.id : a.day < b.day ? -1 : 1))
  for (const one of inOrder) {
    for (const text of new Set([one.text, one.memo ?? ''])) {
      const letters = foldedLetters(text)
      if (letters !== '') addUnder(byText, keyOf(letters, one.cents), one)
    }
  }
  return byText
}

/**
 * For a line the latest expense or other income of the same text, numbers apart, of the year before it or its own day,
 * where the books know it.
 */
export function likeBefore(money: readonly KnownMoney[]): LikeBefore {
  // Made when the first line asks: of a file that is understood whole, none does.
  let byText: ReturnType<typeof indexByText> | undefined
  return (line) => {
    byText ??= indexByText(money)
    const before = byText
      .get(keyOf(foldedLetters(line.text), line.cents))
      ?.findLast(({ day }) => day <= line.day)
    if (!before?.becomes || dayNumber(line.day) - dayNumber(before.day) > DAYS_BACK) return null
    if (!fitsSign(before.becomes, line.cents)) return null
    return { becomes: before.becomes, label: before.label, why: 'the last with this text' }
  }
}
