import type { CustomTableLayout } from 'pdfmake'

import type { PdfDefinition } from './definition'

/** Left, top, right, bottom in points: three quarters of an inch at the sides. */
export const PAGE_MARGINS: [number, number, number, number] = [54, 60, 54, 60]

const QUIET = '#5c5c5c'
const LINE = '#c9c9c9'
const STRONG_LINE = '#1f1f1f'

export const STYLES: PdfDefinition['styles'] = {
  business: { fontSize: 13, bold: true },
  title: { fontSize: 20, bold: true, lineHeight: 1 },
  heading: { fontSize: 11, bold: true, margin: [0, 18, 0, 6] },
  answer: { fontSize: 16, bold: true, lineHeight: 1.1 },
  quiet: { fontSize: 8.5, color: QUIET },
  columnHead: { fontSize: 8.5, color: QUIET },
  total: { bold: true },
}

/** Hairlines between rows, a strong one under the head and above the totals; no boxes, no stripes. */
export const ruled = (rows: number, totals: number): CustomTableLayout => ({
  hLineWidth: (index) => {
    if (index === 0 || index === rows) return 0
    return index === 1 || index === rows - totals ? 0.75 : 0.4
  },
  hLineColor: (index) => (index === 1 || index === rows - totals ? STRONG_LINE : LINE),
  vLineWidth: () => 0,
  // The outer cells stand flush with the text above and below the table.
  paddingLeft: (index) => (index === 0 ? 0 : 6),
  paddingRight: (index, node) => (index === lastColumn(node) ? 0 : 6),
  paddingTop: () => 4.5,
  paddingBottom: () => 1.5,
})

const lastColumn = (node: { table: { widths?: unknown } }): number =>
  Array.isArray(node.table.widths) ? node.table.widths.length - 1 : -1
