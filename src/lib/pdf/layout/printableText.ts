import { DomainError } from '@/domain/errors'

import { MAIN_FONT } from '../pageStyles'
import { codePoint, familyFor } from './fonts'

/** A piece of text in one font; `font` only where it is not the main one. */
export type TextRun = { text: string; font?: string }

/** Written from the right: the page would show their letters in the wrong order. */
const RIGHT_TO_LEFT =
  /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u

const LAYOUT = new Set(['\n', '\t'])

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Characters without a shape of their own (soft hyphens, joiners, marks of direction, emoji styles) come along when text
 * is copied from elsewhere. No reader ever saw them, so leaving them out changes nothing.
 */
const withoutInvisible = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|\p{Zl}|\p{Zp}/gu, '\n')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')

/** Characters before and after the one that is named: a paragraph has thousands. */
const QUOTED = 40

const around = (grapheme: string, text: string): string => {
  const at = text.indexOf(grapheme)
  const before = [...text.slice(0, at)]
  const after = [...text.slice(at + grapheme.length)]
  return [
    before.length > QUOTED ? '…' : '',
    ...before.slice(-QUOTED),
    grapheme,
    ...after.slice(0, QUOTED),
    after.length > QUOTED ? '…' : '',
  ].join('')
}

const refused = (grapheme: string, text: string): DomainError => {
  const characters = [...grapheme]
  const guilty =
    characters.find((one) => RIGHT_TO_LEFT.test(one)) ??
    characters.find((one) => familyFor([one]) === undefined) ??
    grapheme
  const number = `U+${codePoint(guilty).toString(16).toUpperCase().padStart(4, '0')}`
  const shown = /\p{C}/u.test(guilty) ? number : `“${guilty}” (${number})`
  return new DomainError(
    'CHARACTER_NOT_PRINTABLE',
    `The character ${shown} in “${around(grapheme, text)}” cannot be printed. Write it in other letters and try again.`,
    { character: number },
  )
}

const fontOf = (grapheme: string, text: string): string => {
  const characters = [...grapheme]
  if (characters.every((one) => LAYOUT.has(one))) return MAIN_FONT
  const family = RIGHT_TO_LEFT.test(grapheme) || /\p{Cc}/u.test(grapheme) ? undefined : familyFor(characters)
  if (family === undefined) throw refused(grapheme, text)
  return family
}

/** Latin letters, signs and breaks of lines, none of which joins with its neighbour. */
const SINGLE = /^[\t\n\x20-\x7e\xa0-\xac\xae-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]+$/

/** Most texts: taking them apart into what belongs together would take as long as laying them out. */
const isAllMain = (text: string): boolean =>
  SINGLE.test(text) && [...new Set(text)].every((one) => LAYOUT.has(one) || familyFor([one]) === MAIN_FONT)

/**
 * A text as the fonts can print it: one run, or several where a second font stands in.
 * A font without a character would leave a gap in its place and say nothing, so every character is looked up.
 * A letter and the marks on it stay in one font.
 * @throws DomainError `CHARACTER_NOT_PRINTABLE`, naming the first character that no font has
 */
export const printableRuns = (original: string): TextRun[] => {
  const text = withoutInvisible(original)
  if (isAllMain(text)) return [{ text }]
  const runs: { text: string; font: string }[] = []
  for (const { segment } of graphemes.segment(text)) {
    const font = fontOf(segment, text)
    const last = runs.at(-1)
    if (last?.font === font) last.text += segment
    else runs.push({ text: segment, font })
  }
  return runs.map((run) => (run.font === MAIN_FONT ? { text: run.text } : run))
}
