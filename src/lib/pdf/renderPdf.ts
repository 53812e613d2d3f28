import pdfmake from 'pdfmake'

import type { PdfDefinition } from './definition'
import { FONT_FILES, FONTS } from './fonts'
import { printableContent } from './printableContent'

/**
 * Prints a document definition of pdfmake.
 *
 * Nothing is fetched: pictures must be in the definition, fonts are those of the installed packages. The same
 * definition and `createdAt` give the same bytes.
 * @param createdAt the moment the document says it was made; passed in, because a clock would change the bytes
 * @throws DomainError `CHARACTER_NOT_PRINTABLE` for a character that no embedded font has
 */
export const renderPdf = async (
  definition: PdfDefinition,
  { createdAt }: { createdAt: Date },
): Promise<Buffer> => {
  pdfmake.setFonts(FONTS)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((file) => FONT_FILES.has(file))
  const printable = printableContent(definition) as PdfDefinition
  const document = pdfmake.createPdf({
    ...printable,
    info: { producer: 'Rental books', creator: 'Rental books', ...definition.info, creationDate: createdAt },
  })
  return document.getBuffer()
}
