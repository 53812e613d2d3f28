/** Letters that Unicode does not take apart, as banks write them without their strokes. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  '\uFFFD': '?',
}
const ASCII_ONLY = /^[\p{ASCII}]*$/u

/**
 * A text as banks print it: case, accents and strokes do not count ('Łukasz Núñez' is 'LUKASZ NUNEZ'). A letter that
 * was lost on the way stays a '?'.
 */
export function foldText(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðħıßæœþ\uFFFD]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
}

/** The folded words of a text. Apostrophes do not part words, all other signs do; '?' may be a lost letter. */
export function foldedWords(text: string): string[] {
  return foldText(text)
    .replace(/['’‘`´]/gu, '')
    .split(/[^\p{L}\p{N}?]+/u)
    .filter((word) => word !== '')
}

/** The folded words in one: OFX cuts a text anywhere, so spaces cannot be relied on. */
export function foldedLetters(text: string): string {
  return foldedWords(text).join('')
}
