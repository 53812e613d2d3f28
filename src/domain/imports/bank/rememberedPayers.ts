import { accountLabel, type AccountIndex, addUnder, fitsDay } from './accountIndex'
import type { BankLine } from './bankLine'
import type { Becomes, Suggestion } from './becomes'
import { fitsSign } from './fitsSign'
import type { RememberedPayer } from './knownBooks'

export type RememberedChoices = ReadonlyMap<string, readonly Becomes[]>

/** The choices made before, by payer, the latest first. */
export function indexPayers(payers: readonly RememberedPayer[]): RememberedChoices {
  const choices = new Map<string, Becomes[]>()
  for (const { payer, becomes } of payers) addUnder(choices, payer, becomes)
  return choices
}

/**
 * What the choices made before for a payer make of this line, the latest first. A deposit is paid once, so its payer
 * pays rent from then on; a split comes back only for a line of the same amount.
 */
export function rememberedFor(
  line: BankLine,
  choices: readonly Becomes[],
  index: AccountIndex,
): Suggestion[] {
  const suggestions = choices.flatMap((choice): Suggestion[] => {
    const becomes = again(choice, line)
    if (!becomes || !fitsSign(becomes, line.cents)) return []
    if (becomes.kind !== 'payment') {
      return [{ becomes, label: labelOf(becomes), why: 'paid by this payer before' }]
    }
    const known = becomes.parts.map((part) => ({ part, known: index.byId.get(part.account) }))
    if (!known.every((part) => part.known && fitsDay(index, part.known, line.day))) return []
    const labels = known.flatMap((part) => (part.known ? [accountLabel(part.known, part.part.tenant)] : []))
    return [{ becomes, label: labels.join(' + '), why: 'paid by this payer before' }]
  })
  const distinct = new Map(suggestions.map((suggestion) => [JSON.stringify(suggestion.becomes), suggestion]))
  return [...distinct.values()]
}

function again(choice: Becomes, line: BankLine): Becomes | null {
  const { kind } = choice
  if (kind === 'returned' || kind === 'returnedLine' || kind === 'recorded' || kind === 'asWritten')
    return null
  if (choice.kind !== 'payment') return choice
  const [only, ...others] = choice.parts
  if (only && others.length === 0) {
    const type = only.type === 'deposit' ? 'rent' : only.type
    return { ...choice, parts: [{ ...only, type, cents: line.cents }] }
  }
  const sum = choice.parts.reduce((cents, part) => cents + part.cents, 0)
  const parts = choice.parts.map((part) =>
    part.type === 'deposit' ? { ...part, type: 'rent' as const } : part,
  )
  return sum === line.cents ? { ...choice, parts } : null
}

function labelOf(becomes: Exclude<Becomes, { kind: 'payment' }>): string {
  if (becomes.kind === 'notOurs') return `Not ours: ${becomes.reason}`
  return becomes.kind === 'expense' ? 'The expense chosen before' : 'The other income chosen before'
}
