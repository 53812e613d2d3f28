import { createRequire } from 'node:module'
import path from 'node:path'

import type * as Fontkit from 'fontkit'
import type { Font } from 'fontkit'

/** A kind of font file: whether bytes are one, and what reads them. */
type Format = { probe: (bytes: Uint8Array) => boolean; new (stream: { buffer: Uint8Array }): object }

// The same copy of it that pdfkit has: an `import` would find another.
const fontkit = createRequire(import.meta.url)('fontkit') as typeof Fontkit & {
  registerFormat: (format: Format) => void
}

const MARK = 'open font '

/** A shape that several letters share is kept with the letter that first asked for it: what a copied text reads as. */
type OpenedFont = Font & { _glyphs: Record<number, unknown> }

const openFonts = new Map<string, OpenedFont>()

const nameIn = (bytes: Uint8Array): string => Buffer.from(bytes).toString()

/**
 * A format of fontkit for bytes that only name a font that is open already; a constructor may answer another object.
 * Each document asks for the shapes anew: its bytes depend on no other one.
 */
class OpenFont {
  static probe(bytes: Uint8Array): boolean {
    return nameIn(bytes.subarray(0, MARK.length)) === MARK
  }

  constructor({ buffer }: { buffer: Uint8Array }) {
    const font = openFonts.get(nameIn(buffer.subarray(MARK.length)))
    if (!font) throw new Error('No such font is open')
    font._glyphs = {}
    return font
  }
}

fontkit.registerFormat(OpenFont)

/** Opens a font file, once. */
export const openFont = (file: string): Font => {
  const known = openFonts.get(file)
  if (known) return known
  const font = fontkit.openSync(file)
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${path.basename(file)} holds no single font`)
  openFonts.set(file, font as OpenedFont)
  return font
}

/**
 * What stands for the font file where its bytes are asked for. Each document opens the fonts it uses, and would read their
 * tables anew: a quarter of all the time it takes to lay out.
 */
export const bytesOfOpen = (file: string): Buffer => {
  openFont(file)
  return Buffer.from(`${MARK}${file}`)
}
