import type { Content, TableCell as PdfCell } from 'pdfmake'

import {
  columnsOf,
  isWritten,
  type Block,
  type Table,
  type TableCell,
} from '@/domain/leases/merge/documentBlocks'
import { BOXES } from '@/lib/pdf/pageStyles'

const { padding: PADDING, line: LINE } = BOXES

/** Of the room of a page, points: a row that is surely lower stays in one piece. */
const LOW = 600
const WIDEST_LETTER = 9
const HIGHEST_LINE = 21
const GAP = 20

/** How high blocks are at most, in a column of this width, points. Signatures and page breaks are of any height. */
const heightOf = (blocks: readonly Block[], width: number): number =>
  blocks.reduce((sum, block) => {
    if (isWritten(block)) {
      const lines = block.runs
        .map(({ text }) => text)
        .join('')
        .split('\n')
      const line = block.type === 'heading' ? HIGHEST_LINE : 13
      return (
        sum +
        GAP +
        lines.reduce(
          (high, { length }) => high + line * Math.max(1, Math.ceil((length * WIDEST_LETTER) / width)),
          0,
        )
      )
    }
    return block.type === 'rule' || block.type === 'initials' ? sum + 2 * GAP : Infinity
  }, 0)

const spanOf = (span: number | undefined, left: number): number => Math.max(1, Math.min(span ?? 1, left))

/**
 * A table within a width, in points, that its columns share alike, however long a word in one of them is: it would push the
 * others off the sheet. A row stays in one piece unless it may be higher than a page: what is below a sheet's foot is lost.
 * @param inside lays what stands in a cell, of so many points
 */
export const tableContent = (
  { rows }: Table,
  width: number,
  inside: (cell: TableCell, width: number) => Content[],
): Content => {
  const columns = columnsOf({ rows })
  const column = (width - columns * 2 * PADDING - (columns + 1) * LINE) / columns
  const body: PdfCell[][] = rows.map(() => Array.from({ length: columns }, (): PdfCell => ({ text: '' })))
  const taken = rows.map(() => new Set<number>())
  let whole = true
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const cell of row) {
      while (taken[y]?.has(x)) x += 1
      if (x >= columns) break
      const [colSpan, rowSpan] = [spanOf(cell.colSpan, columns - x), spanOf(cell.rowSpan, rows.length - y)]
      const own = colSpan * (column + 2 * PADDING + LINE) - 2 * PADDING - LINE
      if (rowSpan > 1 || heightOf(cell.blocks, own) > LOW) whole = false
      for (let below = 0; below < rowSpan; below += 1)
        for (let right = 0; right < colSpan; right += 1) taken[y + below]?.add(x + right)
      body[y]?.splice(x, 1, {
        stack: inside(cell, own),
        ...(cell.head ? { bold: true } : {}),
        ...(colSpan > 1 ? { colSpan } : {}),
        ...(rowSpan > 1 ? { rowSpan } : {}),
      })
      x += colSpan
    }
  }
  return {
    table: { widths: Array.from({ length: columns }, () => column), body, dontBreakRows: whole },
    layout: BOXES.layout,
    margin: [0, 2, 0, 8],
  }
}
