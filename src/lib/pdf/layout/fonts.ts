import path from 'node:path'

import { MAIN_FONT } from '../pageStyles'
import { openFont } from './openFont'

const PACKAGES = path.join(/*turbopackIgnore: true*/ process.cwd(), 'node_modules')
const ROBOTO = path.join(PACKAGES, 'pdfmake/fonts/Roboto')
const DEJAVU = path.join(PACKAGES, 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf')

/**
 * The families, in the order in which a character looks for its shape. The second one stands in for single characters
 * (arrows, check marks, Armenian, Georgian), so one face of it serves every style.
 */
export const FONTS = {
  [MAIN_FONT]: {
    normal: path.join(ROBOTO, 'Roboto-Regular.ttf'),
    bold: path.join(ROBOTO, 'Roboto-Medium.ttf'),
    italics: path.join(ROBOTO, 'Roboto-Italic.ttf'),
    bolditalics: path.join(ROBOTO, 'Roboto-MediumItalic.ttf'),
  },
  DejaVu: { normal: DEJAVU, bold: DEJAVU, italics: DEJAVU, bolditalics: DEJAVU },
} as const

type Family = keyof typeof FONTS

export const FONT_FILES: ReadonlySet<string> = new Set(Object.values(FONTS).flatMap(Object.values<string>))

const FAMILIES: readonly Family[] = ['Roboto', 'DejaVu']

const covers = (family: Family, character: string): boolean =>
  Object.values<string>(FONTS[family]).every((file) =>
    openFont(file).hasGlyphForCodePoint(codePoint(character)),
  )

/** The families that have a character, by character: a page asks for the same few a thousand times. */
const known = new Map<string, readonly Family[]>()

const familiesWith = (character: string): readonly Family[] => {
  const found = known.get(character) ?? FAMILIES.filter((family) => covers(family, character))
  known.set(character, found)
  return found
}

/**
 * The first family with a shape for all of these characters in every style: which style a text is set in is decided
 * later, and a character must not vanish because of it.
 * @returns undefined when no family has them
 */
export const familyFor = (characters: readonly string[]): Family | undefined =>
  FAMILIES.find((family) => characters.every((character) => familiesWith(character).includes(family)))

/** The number of the character a text begins with. */
export const codePoint = (character: string): number => {
  const code = character.codePointAt(0)
  if (code === undefined) throw new RangeError('An empty text has no character')
  return code
}
