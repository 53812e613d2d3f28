import {
  accountLabel,
  type AccountIndex,
  fitsDay,
  spellsUnit,
  tenantsSpelled,
  withoutRepeats,
} from './accountIndex'
import type { BankLine } from './bankLine'
import type { Suggestion } from './becomes'
import { combineAccounts, onlyTenant } from './combineAccounts'
import { foldedWords } from './foldText'
import type { KnownAccount } from './knownBooks'
import { isDepositSlip } from './lineKinds'
import { depositSuggestions, paymentTo } from './matchPayment'
import { nearNames } from './nearNames'
import { payerKey, payerOf } from './payerOf'
import { rememberedFor, type RememberedChoices } from './rememberedPayers'
import type { SearchBudget } from './subsetsOfSum'

const MOST_SUGGESTIONS = 6
/** Of accounts that only an amount or a unit speaks for, more than this are no help. */
const MOST_OF_A_KIND = 12

type Candidate = {
  readonly known: KnownAccount
  tenant: number | null
  score: number
  readonly whys: string[]
}

/**
 * The accounts that money in may be for, the likeliest first, each with its reasons: a payer remembered, a name
 * nearly the payer's or spelled in the text, the unit in the text, the amount equal to what is owed or the rent; and
 * for a deposit slip the accounts that sum to it. An account that does not fit the day comes last.
 * @param payer as a spreadsheet names them; a bank's line has them in its text
 * @see docs/domain.md rule 28
 */
export function suggestMatches(
  line: BankLine,
  index: AccountIndex,
  remembered: RememberedChoices,
  budget: SearchBudget,
  payer = payerOf(line.text),
): Suggestion[] {
  const choices = payer === null ? undefined : remembered.get(payerKey(payer))
  const before = choices ? rememberedFor(line, choices, index) : []
  if (line.cents < 0) return withoutRepeats(before, MOST_SUGGESTIONS)
  const ranked = candidates(line, payer, index).flatMap(({ known, tenant, whys }): Suggestion[] => [
    {
      becomes: paymentTo(line, known, tenant),
      label: accountLabel(known, tenant),
      why: whys.join(', '),
    },
    ...depositSuggestions(line, known, tenant),
  ])
  const combined = isDepositSlip(line.text) ? combineAccounts(line, index, budget) : []
  // Half of the places are for splits: a slip of five checks may also equal somebody's rent by chance.
  const single = combined.length > 0 ? ranked.slice(0, MOST_SUGGESTIONS - combined.length) : ranked
  return withoutRepeats([...before, ...single, ...combined], MOST_SUGGESTIONS)
}

function candidates(line: BankLine, payer: string | null, index: AccountIndex): Candidate[] {
  const words = foldedWords(line.text)
  const byAccount = new Map<number, Candidate>()
  const add = (known: KnownAccount, tenant: number | null, score: number, why: string) => {
    const had = byAccount.get(known.account)
    if (!had) {
      byAccount.set(known.account, { known, tenant, score, whys: [why] })
      return
    }
    had.score += score
    had.whys.push(why)
  }
  if (payer !== null) {
    for (const { named, why, score } of nearNames(index, payer)) {
      if (!byAccount.has(named.known.account)) add(named.known, named.tenant.id, score, why)
    }
  }
  for (const { known, tenant } of tenantsSpelled(index, words)) {
    if (!byAccount.has(known.account)) add(known, tenant.id, 75, 'the text names this tenant')
  }
  const nameless = byAccount.size === 0
  const spelled = new Set(words.flatMap((word) => index.byUnitWord.get(word) ?? []))
  const inUnits = [...spelled].filter((known) => spellsUnit(index, words, known))
  for (const known of inUnits.slice(0, MOST_OF_A_KIND)) {
    if (nameless || byAccount.has(known.account)) add(known, onlyTenant(known), 30, 'the text names the unit')
  }
  const equal = (index.byCents.get(line.cents) ?? []).filter(
    (known) => byAccount.has(known.account) || fitsDay(index, known, line.day),
  )
  const some = equal.filter((known, at) => at < MOST_OF_A_KIND || byAccount.has(known.account))
  for (const known of some) {
    if (known.owedCents === line.cents) add(known, onlyTenant(known), 25, 'equals what is owed')
    if (known.rentCents === line.cents) add(known, onlyTenant(known), 20, 'equals the rent')
  }
  for (const candidate of byAccount.values()) {
    const { lastDay } = candidate.known
    if (!fitsDay(index, candidate.known, line.day)) {
      candidate.score -= 50
      candidate.whys.push('does not live there at this time')
    } else if (lastDay !== null && line.day > lastDay) {
      candidate.score -= 15
      candidate.whys.push('moved out, still owes')
    }
  }
  return [...byAccount.values()].toSorted((a, b) => b.score - a.score || a.known.account - b.known.account)
}
