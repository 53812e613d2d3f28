import { addDays } from '../../calendar/addDays'
import type { Day } from '../../calendar/day'
import type { Suggestion } from './becomes'
import { foldedLetters, foldedWords } from './foldText'
import type { KnownAccount } from './knownBooks'

/** How long before a tenancy starts its deposit and first rent may come. */
const DAYS_BEFORE_START = 60

/** One tenant of one account, under the words of the name. */
export type NamedTenant = {
  readonly known: KnownAccount
  readonly tenant: { readonly id: number; readonly name: string }
  readonly words: readonly string[]
  readonly letters: string
}

/** The accounts by all that a line can say of them, so that no line has to look at every account. */
export type AccountIndex = {
  readonly accounts: readonly KnownAccount[]
  readonly byId: ReadonlyMap<number, KnownAccount>
  /** By the letters of a tenant's whole name. */
  readonly byName: ReadonlyMap<string, readonly NamedTenant[]>
  /** By each word of a tenant's name. */
  readonly byWord: ReadonlyMap<string, readonly NamedTenant[]>
  /** By rent and by what is owed. */
  readonly byCents: ReadonlyMap<number, readonly KnownAccount[]>
  /** By the first word of the unit. */
  readonly byUnitWord: ReadonlyMap<string, readonly KnownAccount[]>
  readonly unitWords: ReadonlyMap<number, readonly string[]>
  readonly firstDay: ReadonlyMap<number, Day>
}

/** Puts one more under a key. */
export function addUnder<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const under = map.get(key)
  if (under) under.push(value)
  else map.set(key, [value])
}

export function indexAccounts(accounts: readonly KnownAccount[]): AccountIndex {
  const byName = new Map<string, NamedTenant[]>()
  const byWord = new Map<string, NamedTenant[]>()
  const byCents = new Map<number, KnownAccount[]>()
  const byUnitWord = new Map<string, KnownAccount[]>()
  const unitWords = new Map<number, readonly string[]>()
  const firstDay = new Map<number, Day>()
  for (const known of accounts) {
    for (const tenant of known.tenants) {
      const words = foldedWords(tenant.name)
      const named = { known, tenant, words, letters: foldedLetters(tenant.name) }
      if (named.letters !== '') addUnder(byName, named.letters, named)
      for (const word of new Set(words)) addUnder(byWord, word, named)
    }
    for (const cents of new Set([known.rentCents, known.owedCents])) {
      if (cents !== null && cents > 0) addUnder(byCents, cents, known)
    }
    const [first, ...rest] = foldedWords(known.unit)
    if (first !== undefined) {
      addUnder(byUnitWord, first, known)
      unitWords.set(known.account, [first, ...rest])
    }
    if (known.start !== null) firstDay.set(known.account, addDays(known.start, -DAYS_BEFORE_START))
  }
  const byId = new Map(accounts.map((known) => [known.account, known]))
  return { accounts, byId, byName, byWord, byCents, byUnitWord, unitWords, firstDay }
}

/**
 * Whether money of `day` can be for this account: from 60 days before the tenancy starts to its last day, and after
 * it for as long as something is owed.
 */
export function fitsDay(index: AccountIndex, known: KnownAccount, day: Day): boolean {
  const first = index.firstDay.get(known.account)
  if (first !== undefined && day < first) return false
  return known.lastDay === null || day <= known.lastDay || known.owedCents > 0
}

/** Whether `part` stands somewhere in `words`, word by word. */
export function containsWords(words: readonly string[], part: readonly string[]): boolean {
  return words.some((_, at) => part.every((word, index) => words[at + index] === word)) && part.length > 0
}

/** Whether a text spells an account's unit. */
export function spellsUnit(index: AccountIndex, words: readonly string[], known: KnownAccount): boolean {
  return containsWords(words, index.unitWords.get(known.account) ?? [])
}

const NAME_SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/**
 * The tenants whose whole names, of two words or more, stand in a text. 'Elena Smith' does not stand in 'ELENA SMITH
 * JR', nor 'Ana Lee' in 'ANA LEE COSTA' where that is a tenant, too.
 */
export function tenantsSpelled(index: AccountIndex, words: readonly string[]): NamedTenant[] {
  const spelled = words.flatMap((word, at) =>
    (index.byWord.get(word) ?? []).filter(
      (named) =>
        named.words.length > 1 &&
        named.words.every((theirs, offset) => words[at + offset] === theirs) &&
        !NAME_SUFFIXES.has(words[at + named.words.length] ?? ''),
    ),
  )
  const longest = spelled.filter(
    ({ words: name }) =>
      !spelled.some((other) => other.words.length > name.length && containsWords(other.words, name)),
  )
  return [...new Set(longest)]
}

/** 'Maria Ivanova, Maple Court 2D'. */
export function accountLabel(known: KnownAccount, tenant: number | null): string {
  const names = known.tenants.filter(({ id }) => tenant === null || id === tenant).map(({ name }) => name)
  return `${names.join(' and ') || 'Nobody'}, ${known.property.name} ${known.unit}`
}

/** The same suggestion twice helps nobody: the first, with the best reason, stays. */
export function withoutRepeats(suggestions: readonly Suggestion[], most: number): Suggestion[] {
  const first = new Map<string, Suggestion>()
  for (const suggestion of suggestions) {
    const key = JSON.stringify(suggestion.becomes)
    if (!first.has(key)) first.set(key, suggestion)
  }
  return [...first.values()].slice(0, most)
}
