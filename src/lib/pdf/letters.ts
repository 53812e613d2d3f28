import type { Content } from 'pdfmake'

import type { PageContent, PdfDefinition } from './definition'
import { MAIN_FONT } from './fonts'
import { contactLine, firstHead, type Letterhead } from './letterhead'
import { PAGE_MARGINS, STYLES } from './pageStyles'

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

/** A page's head and foot, counted within this letter, however many letters share the file. */
const counted = (from: Letterhead, letter: Letter): { header: PageContent; footer: PageContent } => {
  // Heads are asked for on all pages before any foot is, so by then the letter knows which pages are its own.
  const pages = new Set<number>()
  const header: PageContent = (page) => {
    pages.add(page)
    if (page === Math.min(...pages)) return null
    return {
      margin: [LEFT, 30, RIGHT, 0],
      columns: [
        { width: '*', text: letter.reference, style: 'quiet' },
        { width: 'auto', text: from.name, style: 'quiet' },
      ],
    }
  }
  const footer: PageContent = (page) => ({
    margin: [LEFT, 20, RIGHT, 0],
    columns: [
      { width: '*', text: [from.name, contactLine(from)].filter(Boolean).join(' · '), style: 'quiet' },
      { width: 'auto', text: `Page ${page - Math.min(...pages) + 1} of ${pages.size}`, style: 'quiet' },
    ],
  })
  return { header, footer }
}

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
    ...counted(from, letter),
  })),
})
