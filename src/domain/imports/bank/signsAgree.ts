import { foldText } from './foldText'

/** The folded signs of a text, one for each letter it had: 'ß' stays one, as the '?' that replaces it does. */
export function foldedSigns(text: string): readonly string[] {
  return [...text.normalize('NFKC').normalize('NFC')]
    .map(foldText)
    .filter((sign) => !/^[\s'’‘`´]*$/u.test(sign))
}

/**
 * Whether two banks' writings of one line can be the same: equal as far as both go, a '?' standing for any one
 * letter, spaces apart. A text cut to nothing agrees with every other.
 * @see docs/domain.md rule 25
 */
export function signsAgree(one: readonly string[], other: readonly string[]): boolean {
  const length = Math.min(one.length, other.length)
  for (let at = 0; at < length; at += 1) {
    if (one[at] !== other[at] && one[at] !== '?' && other[at] !== '?') return false
  }
  return true
}
