import type { BankLine } from './bankLine'
import { foldText } from './foldText'
import { fitsSign } from './fitsSign'
import type { ImportRule } from './knownBooks'

/** A rule with the text it looks for, ready to be looked for. */
export type ReadyRule = { readonly rule: ImportRule; readonly contains: string }

const spaced = (text: string) => foldText(text).replace(/\s+/gu, ' ').trim()

/** The rules in the order they are asked: the longest text first, since it says the most; then the oldest. */
export function readyRules(rules: readonly ImportRule[]): ReadyRule[] {
  return rules
    .map((rule) => ({ rule, contains: spaced(rule.contains) }))
    .filter(({ contains }) => contains !== '')
    .toSorted((a, b) => b.contains.length - a.contains.length || a.rule.id - b.rule.id)
}

/**
 * The rule that says what a line is: of those whose text it contains (case and accents apart) in the line's
 * direction, the one with the longest. Only expenses, other income and what is not ours follow from a rule; whose
 * payment money is never does.
 */
export function applyRules(line: BankLine, rules: readonly ReadyRule[]): ImportRule | null {
  const text = spaced(line.text)
  const direction = line.cents > 0 ? 'in' : 'out'
  const found = rules.find(
    ({ rule, contains }) =>
      rule.direction === direction &&
      (rule.becomes.kind === 'expense' ||
        rule.becomes.kind === 'otherIncome' ||
        rule.becomes.kind === 'notOurs') &&
      fitsSign(rule.becomes, line.cents) &&
      text.includes(contains),
  )
  return found?.rule ?? null
}
