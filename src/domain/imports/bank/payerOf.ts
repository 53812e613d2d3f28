import { foldedLetters } from './foldText'

const ZELLE = /\bzelle\b.*?\bfrom\b[\s:]*(?<name>.+)$/iu
const ACH = /\borig\s*co\s*name\s*:\s*(?<name>.+)$/iu
/** What a bank writes behind a Zelle payer's name. */
const BEHIND_ZELLE = /\s*(?:;|\b(?:for|on\s+\d|conf(?:irmation)?\b|ref(?:erence)?\b|memo\b|id\s*:)).*$/iu
/** 'CO ENTRY DESCR:', wherever OFX cut it; at the end of the text also the part that was left of it. */
const CUT_ENTRY = [...'coentrydescr'].join('\\s?')
const BEHIND_ACH = new RegExp(
  `\\s*(?:\\b${CUT_ENTRY}\\b|\\borig\\s?id\\s*:|\\bsec\\s*:|\\bdesc(?:r|\\s+date)?\\s*:|\\bco\\s+e(?:n(?:t(?:r(?:y(?:\\s+d\\w*)?)?)?)?)?$).*$`,
  'iu',
)

/**
 * The payer a bank's text names, as written there: 'Zelle payment from NAME 123', 'ORIG CO NAME:NAME  CO ENTRY
 * DESCR:…'. A '?' in it is a letter the bank lost; OFX may have put a space into it.
 * @returns null where the text names none
 */
export function payerOf(text: string): string | null {
  const zelle = ZELLE.exec(text)?.groups?.['name']?.replace(BEHIND_ZELLE, '')
  const name = zelle ?? ACH.exec(text)?.groups?.['name']?.replace(BEHIND_ACH, '')
  if (name === undefined) return null
  const withoutIds = name
    .replace(/[\s#]*\d[\d\s]*$/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s,:-]+$/u, '')
    .trim()
  return foldedLetters(withoutIds) === '' ? null : withoutIds
}

/** A payer as the matcher asks for one: the letters of the name, and the key it is remembered by. */
export type Payer = { readonly letters: string; readonly key: string }

/** The payer a bank's text names, ready to be asked for; null where it names none. */
export function payerIn(text: string): Payer | null {
  const name = payerOf(text)
  if (name === null) return null
  const letters = foldedLetters(name)
  return { letters, key: keyOfLetters(letters) }
}

/** The key a payer is remembered by: letters only, so that ids, spaces, case and accents do not count. */
export function payerKey(name: string): string {
  return keyOfLetters(foldedLetters(name))
}

function keyOfLetters(letters: string): string {
  const withoutDigits = letters.replace(/\d+/gu, '')
  return withoutDigits === '' ? letters : withoutDigits
}
