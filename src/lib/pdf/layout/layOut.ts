import type fs from 'node:fs'

import pdfmake from 'pdfmake'

import type { PdfDefinition, WholeDefinition } from '../definition'
import { FONT_FILES, FONTS } from './fonts'
import { bytesOfOpen } from './openFont'
import { wholeDefinition } from './pageParts'
import { printableContent } from './printableContent'
import { TABLE_LAYOUTS } from './tableLayouts'

pdfmake.setFonts(FONTS)
pdfmake.setTableLayouts(TABLE_LAYOUTS)
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((file) => FONT_FILES.has(file))
// Its types leave out where a program may keep files for it.
const { virtualfs } = pdfmake as typeof pdfmake & { virtualfs: Pick<typeof fs, 'writeFileSync'> }
for (const file of FONT_FILES) virtualfs.writeFileSync(file, bytesOfOpen(file))

/**
 * Lays a document out on its pages.
 *
 * Nothing is fetched: pictures must be in the definition, fonts are those of the installed packages. The same
 * definition and `createdAt` give the same bytes.
 * @throws DomainError `CHARACTER_NOT_PRINTABLE` for a character that no embedded font has
 */
export const layOut = (definition: PdfDefinition, createdAt: Date): Promise<Buffer> => {
  const printable = printableContent(wholeDefinition(definition)) as WholeDefinition
  return pdfmake
    .createPdf({
      ...printable,
      info: {
        producer: 'Rental books',
        creator: 'Rental books',
        ...definition.info,
        creationDate: createdAt,
      },
    })
    .getBuffer()
}
