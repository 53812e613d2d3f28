import { renderPdf } from '@/lib/pdf/renderPdf'

import { contentOf, frameOf, SHEETS, type PrintedDocument } from './documentPdf'

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
      content: documents.map((document) => ({ section: contentOf(document), frame: frameOf(document) })),
    },
    { createdAt },
  )
