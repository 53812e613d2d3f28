import type { Content } from 'pdfmake'

import { isWritten, type Block, type ListItem } from '@/domain/leases/merge/documentBlocks'
import type { SignatureLine } from '@/domain/leases/signing/signatureTerms'

import { listsContent } from './listContent'
import { initialsText, signaturesContent } from './signatureContent'
import { tableContent } from './tableContent'
import { headingContent, paragraphContent } from './writtenContent'

export type Printing = {
  readonly signers: readonly SignatureLine[]
  /** What was filled in stands on a colour. */
  readonly shaded: boolean
  /** The width of the text, points. */
  readonly width: number
}

const contentOf = (block: Exclude<Block, ListItem>, printing: Printing, heading: Content[]): Content => {
  switch (block.type) {
    case 'paragraph':
      return paragraphContent(block, printing)
    case 'heading':
      return headingContent(block, printing)
    case 'table':
      return tableContent(block, printing.width, ({ blocks }, width) =>
        blocksContent(blocks, { ...printing, width }),
      )
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

/** Of a list inside a list, points. */
const DEEPER = 40

/** Lists go as deep as there is room for: what is indented off its column is not seen. */
const shallow = (items: readonly ListItem[], width: number): ListItem[] =>
  items.map((item) => ({ ...item, indent: Math.min(item.indent, Math.floor(width / DEEPER)) }))

/** What is kept in one piece with other parts must leave room for them on a page. */
const isShort = (block: Block): boolean =>
  isWritten(block) && block.runs.reduce((sum, { text }) => sum + text.length, 0) <= 300

/** A document's blocks as pdfmake reads them; items that stand together become one list. */
export const blocksContent = (blocks: readonly Block[], printing: Printing): Content[] => {
  const made: Content[] = []
  let items: ListItem[] = []
  const close = () => {
    if (items.length > 0)
      made.push({
        stack: listsContent(shallow(items, printing.width), printing.shaded),
        margin: [0, 0, 0, 4],
      })
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
    const heading =
      block.type === 'signatures' && before?.type === 'heading' && isShort(before) ? made.splice(-1) : []
    made.push(contentOf(block, printing, heading))
  }
  close()
  return made
}
