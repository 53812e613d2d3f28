import type { Content, CustomTableLayout, TableCell as PdfCell } from 'pdfmake'

import type { Block, ListItem, Table } from '@/domain/leases/merge/documentBlocks'
import type { SignatureLine } from '@/domain/leases/signing/signatureTerms'

import { listsContent } from './listContent'
import { initialsText, signaturesContent } from './signatureContent'
import { headingContent, paragraphContent } from './writtenContent'

export type Printing = {
  readonly signers: readonly SignatureLine[]
  /** What was filled in stands on a colour. */
  readonly shaded: boolean
  /** The width of the text, points. */
  readonly width: number
}

const BOXES: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => '#8c8c8c',
  vLineColor: () => '#8c8c8c',
  paddingTop: () => 4,
  paddingBottom: () => 0,
}

const tableContent = ({ rows }: Table, printing: Printing): Content => {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const empty: PdfCell = { text: '' }
  const body = rows.map((row): PdfCell[] =>
    Array.from({ length: columns }, (_, index) => {
      const cell = row[index]
      if (!cell) return empty
      return { stack: blocksContent(cell.blocks, printing), ...(cell.head ? { bold: true } : {}) }
    }),
  )
  return {
    table: { widths: Array.from({ length: columns }, () => '*' as const), body, dontBreakRows: true },
    layout: BOXES,
    margin: [0, 2, 0, 8],
  }
}

const contentOf = (block: Exclude<Block, ListItem>, printing: Printing, heading: Content[]): Content => {
  switch (block.type) {
    case 'paragraph':
      return paragraphContent(block, printing.shaded)
    case 'heading':
      return headingContent(block, printing.shaded)
    case 'table':
      return tableContent(block, printing)
    case 'pageBreak':
      return { text: '', pageBreak: 'after' }
    case 'rule':
      return {
        canvas: [
          { type: 'line', x1: 0, y1: 0, x2: printing.width, y2: 0, lineWidth: 0.5, lineColor: '#8c8c8c' },
        ],
        margin: [0, 4, 0, 10],
      }
    case 'signatures':
      return signaturesContent(printing.signers, heading)
    case 'initials':
      return { text: initialsText(printing.signers), alignment: 'right', margin: [0, 4, 0, 8] }
  }
}

/** A document's blocks as pdfmake reads them; items that stand together become one list. */
export const blocksContent = (blocks: readonly Block[], printing: Printing): Content[] => {
  const made: Content[] = []
  let items: ListItem[] = []
  const close = () => {
    if (items.length > 0) made.push({ stack: listsContent(items, printing.shaded), margin: [0, 0, 0, 4] })
    items = []
  }
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'listItem') {
      items.push(block)
      continue
    }
    close()
    const before = blocks[index - 1]
    // The heading over the signature lines was laid already: it goes with them.
    const heading = block.type === 'signatures' && before?.type === 'heading' ? made.splice(-1) : []
    made.push(contentOf(block, printing, heading))
  }
  close()
  return made
}
