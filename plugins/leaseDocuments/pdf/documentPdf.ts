import type { Content } from 'pdfmake'

import type { Block } from '@/domain/leases/merge/documentBlocks'
import type { SignatureLine } from '@/domain/leases/signing/signatureTerms'
import type { PageContent, PdfDefinition } from '@/lib/pdf/definition'
import { MAIN_FONT } from '@/lib/pdf/fonts'
import { STYLES } from '@/lib/pdf/pageStyles'
import { renderPdf } from '@/lib/pdf/renderPdf'

import { blocksContent } from './blocksContent'
import { certificateContent, type Certificate } from './certificateContent'
import { initialsText } from './signatureContent'

/** All that a printed document is made of: the same of it gives the same bytes. */
export type PrintedDocument = {
  readonly title: string
  /** Whose it is, for the file's own facts. */
  readonly author: string
  readonly blocks: readonly Block[]
  readonly header: string
  readonly footer: string
  readonly initials: boolean
  readonly signers: readonly SignatureLine[]
  readonly certificate?: Certificate
}

const SIDE = 64
const TOP = 62
const BOTTOM = 62
const LETTER_WIDTH = 612
const TEXT_WIDTH = LETTER_WIDTH - 2 * SIDE
/** A level that no heading has tells heads and feet of pages from what the pages are of. */
const FRAME = 0

/** Which of its own pages a page of the file is, and of how many. */
export type Counting = (page: number, pages: number) => { page: number; pages: number }

const WHOLE_FILE: Counting = (page, pages) => ({ page, pages })

export const headOf =
  ({ header }: PrintedDocument): PageContent =>
  () =>
    header === '' ? null : { headlineLevel: FRAME, text: header, style: 'quiet', margin: [SIDE, 32, SIDE, 0] }

export const footOf =
  ({ footer, initials, signers }: PrintedDocument, counting: Counting = WHOLE_FILE): PageContent =>
  (pageOfFile, pagesOfFile) => {
    const { page, pages } = counting(pageOfFile, pagesOfFile)
    return {
      headlineLevel: FRAME,
      margin: [SIDE, 18, SIDE, 0],
      columnGap: 16,
      columns: [
        { headlineLevel: FRAME, width: '*', text: footer, style: 'quiet' },
        { headlineLevel: FRAME, width: 'auto', text: initials ? initialsText(signers) : '', style: 'quiet' },
        { headlineLevel: FRAME, width: 56, text: `${page} of ${pages}`, style: 'quiet', alignment: 'right' },
      ],
    }
  }

type NodeOnPage = { headlineLevel?: number; text?: unknown; canvas?: unknown }

/** Each page broken lays out the whole document again: a text of nothing but headings must not keep the server busy. */
const MOST_BREAKS = 40

/** A heading left alone at the foot of a page goes over to the next with what it heads. */
export const keepHeadings = (): NonNullable<PdfDefinition['pageBreakBefore']> => {
  let breaks = 0
  return (node, { getFollowingNodesOnPage, getPreviousNodesOnPage }) => {
    if (!node.headlineLevel || breaks >= MOST_BREAKS) return false
    // Heads and feet of pages are among what stands on the page, and what only holds other parts.
    const text = (nodes: readonly NodeOnPage[]) =>
      nodes.filter(({ headlineLevel, text: words, canvas }) => headlineLevel !== FRAME && (words ?? canvas))
    if (text(getFollowingNodesOnPage()).length > 0 || text(getPreviousNodesOnPage()).length === 0)
      return false
    breaks += 1
    return true
  }
}

/** How the sheets of every document lie. */
export const SHEETS = {
  language: 'en-US',
  displayTitle: true,
  pageSize: 'LETTER',
  pageMargins: [SIDE, TOP, SIDE, BOTTOM],
  defaultStyle: { font: MAIN_FONT, fontSize: 10, lineHeight: 1.25, color: '#1f1f1f' },
  styles: STYLES,
} satisfies Partial<PdfDefinition>

/** What stands between the head and the foot of its pages. */
export const contentOf = ({ blocks, signers, certificate }: PrintedDocument, shaded = false): Content[] => {
  const content: Content[] = blocksContent(blocks, { signers, shaded, width: TEXT_WIDTH })
  if (certificate) content.push(certificateContent(certificate, signers))
  return content
}

/**
 * Prints a document.
 * @param shaded what was filled in stands on a colour: for looking at, never for signing
 * @throws DomainError `CHARACTER_NOT_PRINTABLE`
 * @see docs/domain.md rule 30
 */
export const documentPdf = (
  document: PrintedDocument,
  { createdAt, shaded = false }: { createdAt: Date; shaded?: boolean },
): Promise<Buffer> =>
  renderPdf(
    {
      ...SHEETS,
      info: { title: document.title, author: document.author },
      header: headOf(document),
      footer: footOf(document),
      pageBreakBefore: keepHeadings(),
      content: contentOf(document, shaded),
    },
    { createdAt },
  )
