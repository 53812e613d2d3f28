import type { Content } from 'pdfmake'

import type { Block } from '@/domain/leases/merge/documentBlocks'
import type { SignatureLine } from '@/domain/leases/signing/signatureTerms'
import type { PageFrame, PdfDefinition } from '@/lib/pdf/definition'
import { MAIN_FONT, STYLES } from '@/lib/pdf/pageStyles'
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
/** What stands around the text of its pages. */
export const frameOf = ({ header, footer, initials, signers }: PrintedDocument): PageFrame => ({
  head: header === '' ? null : { text: header, style: 'quiet', margin: [SIDE, 32, SIDE, 0] },
  foot: {
    margin: [SIDE, 18, SIDE, 0],
    columnGap: 16,
    columns: [
      { width: '*', text: footer, style: 'quiet' },
      { width: 'auto', text: initials ? initialsText(signers) : '', style: 'quiet' },
    ],
    pageNumber: { after: '', width: 56, alignment: 'right' },
  },
})

/** How the sheets of every document lie, and its text on them. */
export const SHEETS = {
  language: 'en-US',
  displayTitle: true,
  pageSize: 'LETTER',
  pageMargins: [SIDE, TOP, SIDE, BOTTOM],
  defaultStyle: { font: MAIN_FONT, fontSize: 10, lineHeight: 1.25, color: '#1f1f1f' },
  styles: STYLES,
  keepHeadings: true,
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
      frame: frameOf(document),
      content: contentOf(document, shaded),
    },
    { createdAt },
  )
