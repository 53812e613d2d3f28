import { renderPdf } from '@/lib/pdf/renderPdf'

import {
  contentOf,
  footOf,
  headOf,
  keepHeadings,
  SHEETS,
  type Counting,
  type PrintedDocument,
} from './documentPdf'

/** One document's part of the file. Its heads are asked for before any foot is, so by then it knows its own pages. */
const section = (document: PrintedDocument) => {
  const own = new Set<number>()
  const head = headOf(document)
  const counting: Counting = (page) => ({ page: page - Math.min(...own) + 1, pages: own.size })
  return {
    section: contentOf(document),
    header: (...[page, ...more]: Parameters<typeof head>) => {
      own.add(page)
      return head(page, ...more)
    },
    footer: footOf(document, counting),
  }
}

/**
 * Prints many documents as one file, each from a page of its own on and numbered by itself.
 * @throws DomainError `CHARACTER_NOT_PRINTABLE`
 */
export const documentsPdf = (
  documents: readonly PrintedDocument[],
  { title, author, createdAt }: { title: string; author: string; createdAt: Date },
): Promise<Buffer> =>
  renderPdf(
    {
      ...SHEETS,
      info: { title, author },
      pageBreakBefore: keepHeadings(),
      content: documents.map(section),
    },
    { createdAt },
  )
