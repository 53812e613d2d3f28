import type { BankLine } from './bankLine'

/** Longer texts are told apart by their first signs, length and checksum: a database cannot index a page of text. */
const LONGEST_TEXT = 300
const ASCII_ONLY = /^[\p{ASCII}]*$/u

/** What two writings of one text have in common in the same format: case, width and spaces. Accents count. */
function normalisedText(text: string): string {
  const wide = ASCII_ONLY.test(text) ? text : text.normalize('NFKC')
  const normalised = wide.toLowerCase().replace(/\s+/gu, ' ').trim()
  if (normalised.length <= LONGEST_TEXT) return normalised
  return `${normalised.slice(0, LONGEST_TEXT)}…${normalised.length}:${checksum(normalised)}`
}

/** Two independent 32-bit FNV-1a sums, in hexadecimal. */
function checksum(text: string): string {
  let [one, two] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193)
    two = Math.imul(two ^ text.charCodeAt(text.length - 1 - at), 0x85ebca6b)
  }
  return [one, two].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('')
}

/**
 * What makes each line the same line in the next file of its bank account: day, cents, normalised text, and its
 * occurrence number among equal lines of the file; where the bank gives an id, that in place of the text. The day
 * and cents stay part of it, since some banks give one id to several transactions.
 * @returns one for each line, in their order; no two are equal
 * @see docs/domain.md rule 25
 */
export function identitiesOf(bankAccount: number, lines: readonly BankLine[]): string[] {
  const lastOccurrence = new Map<string, number>()
  return lines.map((line) => {
    const named = line.bankId === null ? ['text', normalisedText(line.text)] : ['id', line.bankId.trim()]
    const said = JSON.stringify([bankAccount, line.day, line.cents, ...named])
    const last = lastOccurrence.get(said)
    const occurrence = last === undefined ? 1 : last + 1
    lastOccurrence.set(said, occurrence)
    return `${said}#${occurrence}`
  })
}
