import { type AccountIndex, type NamedTenant } from './accountIndex'
import { foldedLetters, foldedWords } from './foldText'

/** Shorter beginnings of a name are no evidence. */
const FEWEST_LETTERS = 6
const MOST_NEAR = 8

export type NearName = { readonly named: NamedTenant; readonly why: string; readonly score: number }

/** The tenants whose names are nearly the payer's, the nearest first. They share a word with it at least. */
export function nearNames(index: AccountIndex, payer: string): NearName[] {
  const words = foldedWords(payer)
  const letters = foldedLetters(payer)
  const sharing = new Set(words.flatMap((word) => index.byWord.get(word) ?? []))
  for (const named of index.byName.get(letters) ?? []) sharing.add(named)
  return [...sharing]
    .flatMap((named): NearName[] => {
      const near = nearness(words, letters, named)
      return near ? [{ named, ...near }] : []
    })
    .toSorted((a, b) => b.score - a.score || a.named.known.account - b.named.known.account)
    .slice(0, MOST_NEAR)
}

function nearness(
  words: readonly string[],
  letters: string,
  { words: theirs, letters: name }: NamedTenant,
): { why: string; score: number } | null {
  if (letters === name) return { why: 'the payer has this name', score: 100 }
  const [shorter, longer] = letters.length < name.length ? [letters, name] : [name, letters]
  if (agrees(letters, name)) {
    if (letters.length === name.length) return { why: 'the name, but for letters the bank lost', score: 90 }
    if (shorter.length >= FEWEST_LETTERS) {
      return { why: shorter === letters ? 'the name, cut short' : 'the name, with more behind it', score: 80 }
    }
  }
  if (words.toSorted().join(' ') === theirs.toSorted().join(' ')) {
    return { why: 'the name in another order', score: 85 }
  }
  if (distance(shorter, longer) <= (shorter.length > 9 ? 2 : 1)) return { why: 'nearly the name', score: 70 }
  const shared = theirs.filter((word) => word.length > 1 && words.includes(word))
  if (shared.length > 1) return { why: 'most of the name', score: 65 }
  const [last, first] = [theirs.at(-1), theirs[0]]
  if (last === undefined || !words.includes(last)) return null
  const initial = words.some((word) => word.length === 1 && word === first?.[0])
  return initial ? { why: 'initial and last name', score: 60 } : { why: 'the same last name', score: 40 }
}

/** Whether two names are equal as far as both go, a '?' standing for one letter. */
function agrees(one: string, other: string): boolean {
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    if (one[at] !== other[at] && one[at] !== '?' && other[at] !== '?') return false
  }
  return true
}

/** Letters to change, add or leave out to get from one to the other; 3 for all that are further. */
function distance(one: string, other: string): number {
  const FAR = 3
  if (Math.abs(one.length - other.length) >= FAR) return FAR
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const change = one[at - 1] === other[to - 1] ? 0 : 1
      next.push(Math.min((next[to - 1] ?? FAR) + 1, (row[to] ?? FAR) + 1, (row[to - 1] ?? FAR) + change))
    }
    row = next
  }
  return Math.min(row.at(-1) ?? FAR, FAR)
}
