import { parseMoney } from '../money/parseMoney'

/** What the one search box looks through, in the order its answers stand when they fit equally well. */
export const FIND_KINDS = [
  'tenants',
  'properties',
  'units',
  'leases',
  'payments',
  'vendors',
  'tasks',
] as const
export type FindKind = (typeof FIND_KINDS)[number]

export const FIND_KIND_LABELS: Readonly<Record<FindKind, string>> = {
  tenants: 'Tenant',
  units: 'Unit',
  properties: 'Property',
  leases: 'Lease',
  payments: 'Payment',
  vendors: 'Vendor',
  tasks: 'Task',
}

export type Found = { kind: FindKind; id: number; title: string; sub: string }

/** Less says nothing: every second name holds any two letters. A unit's number is found by one. */
export const SHORTEST_SEARCH = 2
export const LONGEST_SEARCH = 100

/**
 * The amount somebody may be looking for: `1,050`, `$775.00`.
 * @returns whole cents; null for words, and for what is no amount an entry can have
 */
export const amountSought = (words: string): number | null => {
  if (!/\d/.test(words) || /[a-z]/i.test(words)) return null
  const parsed = parseMoney(words.trim())
  return parsed.ok && parsed.cents > 0 && parsed.cents <= 999_999_999 ? parsed.cents : null
}

/**
 * A phone number that was typed as digits alone, in the groups it is written in: `9375550142` is `937 555 0142`, and
 * `5550142` without its area `555 0142`.
 * @returns null for anything else
 */
export const phoneSought = (words: string): string | null => {
  const [, ...groups] = /^(?:(?:\+?1)?(\d{3}))?(\d{3})(\d{4})$/.exec(words.trim()) ?? []
  return groups.filter(Boolean).join(' ') || null
}

/** A receipt's number without what people write around and within it: `# R 1252` is `R1252`. */
export const receiptSought = (words: string): string => words.replaceAll(/[\s#]+/g, '') || words

/**
 * A receipt's number where the letters before it were left away: `1252` of R-01252.
 * @returns its digits without leading zeros, as `receipt_digits` in the database has them; null where letters were typed
 */
export const receiptDigits = (words: string): string | null =>
  /^(?:no\.?\s*|#\s*)?0*([1-9]\d*)$/i.exec(words.trim())?.[1] ?? null

/** More say nothing more, and each is a condition of its own. */
const MOST_WORDS = 8

/**
 * The words of a search one by one, without the signs around them: of `Fischer, (Hao)` these are `Fischer` and `Hao`.
 * `%`, `_` and `\` part words as well: no word holds what a pattern of SQL reads as anything at all.
 * @returns at most eight, each once; none where only signs were typed
 */
export const wordsSought = (words: string): string[] => {
  const each = words
    .normalize('NFKC')
    .split(/[\s%_\\]+/)
    .map((word) => word.replaceAll(/^\p{P}+|\p{P}+$/gu, ''))
  return [...new Set(each)].filter(Boolean).slice(0, MOST_WORDS)
}

/** Shorter words are too many others with two letters swapped; of longer ones enough stays the same to be found as alike. */
const SWAPPED = { shortest: 4, longest: 6 } as const

/** What a word may have been meant to be where two letters next to each other changed places: `gracia` for `garcia`. */
export const swaps = (word: string): string[] => {
  const letters = [...word]
  if (letters.length < SWAPPED.shortest || letters.length > SWAPPED.longest) return []
  const swapped = letters
    .slice(1)
    .map((letter, at) => [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''))
  return [...new Set(swapped)].filter((one) => one !== word)
}
