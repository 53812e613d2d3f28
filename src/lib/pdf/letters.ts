import type { Content } from 'pdfmake'

import type { PageFrame, PdfDefinition } from './definition'
import { contactLine, firstHead, type Letterhead } from './letterhead'
import { MAIN_FONT, PAGE_MARGINS, STYLES } from './pageStyles'

export type Letter = {
  /** What it is, large on the first page: `Statement`. */
  title: string
  /** What of, under the title: a range, a day. */
  subtitle?: string
  /** Names it on its later pages, so that a page fallen out of a pile finds home. */
  reference: string
  content: Content[]
}

/** How the sheets lie; upright, in letters' size of type, where nothing is said. */
export type Sheets = { landscape?: boolean; fontSize?: number }

const [LEFT, , RIGHT] = PAGE_MARGINS

/** A page's head and foot, counted within its letter, however many letters share the file. */
const frameOf = (from: Letterhead, { reference }: Letter): PageFrame => ({
  head: {
    margin: [LEFT, 30, RIGHT, 0],
    columns: [
      { width: '*', text: reference, style: 'quiet' },
      { width: 'auto', text: from.name, style: 'quiet' },
    ],
  },
  headFromSecondPage: true,
  foot: {
    margin: [LEFT, 20, RIGHT, 0],
    columns: [
      { width: '*', text: [from.name, contactLine(from)].filter(Boolean).join(' · '), style: 'quiet' },
    ],
    pageNumber: { after: 'Page ', width: 'auto' },
  },
})

/**
 * One file with one letter or many, each beginning on a page of its own and numbered by itself.
 * @param title of the file, as a reader's window shows it
 */
export const lettersDocument = (
  from: Letterhead,
  letters: readonly Letter[],
  title: string,
  { landscape = false, fontSize = 9.5 }: Sheets = {},
): PdfDefinition => ({
  info: { title, author: from.name },
  language: 'en-US',
  displayTitle: true,
  pageSize: 'LETTER',
  pageOrientation: landscape ? 'landscape' : 'portrait',
  pageMargins: PAGE_MARGINS,
  defaultStyle: { font: MAIN_FONT, fontSize, lineHeight: 1.2, color: '#1f1f1f' },
  styles: STYLES,
  content: letters.map((letter) => ({
    section: [firstHead(from, letter.title, letter.subtitle), ...letter.content],
    frame: frameOf(from, letter),
  })),
})
