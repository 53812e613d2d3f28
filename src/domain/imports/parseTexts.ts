import { accepted, type Parsed } from './parsed'

/** Several short texts in one cell: `parking; balcony`. A trailing semicolon is nothing. */
export function parseTexts(text: string): Parsed<string[]> {
  const texts = text.split(/[;\n]/).map((piece) => piece.normalize('NFC').trim())
  return accepted(texts.filter((piece) => piece !== ''))
}
