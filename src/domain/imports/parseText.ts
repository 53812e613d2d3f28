import { accepted, refused, type Parser } from './parsed'

/** A reader of plain text of at most so many characters; composed accents, so that equal names are equal. */
export function textParser(maxLength = 500): Parser<string> {
  return (text) => {
    const value = text.normalize('NFC')
    if (value.length <= maxLength) return accepted(value)
    return refused(
      'TOO_LONG',
      `The text has ${value.length} characters; at most ${maxLength} fit. Shorten it.`,
    )
  }
}
