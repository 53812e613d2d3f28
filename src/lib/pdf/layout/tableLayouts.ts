import type { CustomTableLayout } from 'pdfmake'

import { BOXES, MOST_TOTALS, ruled } from '../pageStyles'

const LINE = '#c9c9c9'
const STRONG_LINE = '#1f1f1f'
const BOX = '#8c8c8c'

type Laid = { table: { body: readonly unknown[]; widths?: unknown } }

const lastColumn = ({ table: { widths } }: Laid): number => (Array.isArray(widths) ? widths.length - 1 : -1)

/** Hairlines between rows, a strong one under the head and above the totals; no boxes, no stripes. */
const hairlines = (totals: number): CustomTableLayout => {
  const isStrong = (index: number, { table: { body } }: Laid) => index === 1 || index === body.length - totals
  return {
    hLineWidth: (index, node) => {
      if (index === 0 || index === node.table.body.length) return 0
      return isStrong(index, node) ? 0.75 : 0.4
    },
    hLineColor: (index, node) => (isStrong(index, node) ? STRONG_LINE : LINE),
    vLineWidth: () => 0,
    // The outer cells stand flush with the text above and below the table.
    paddingLeft: (index) => (index === 0 ? 0 : 6),
    paddingRight: (index, node) => (index === lastColumn(node) ? 0 : 6),
    paddingTop: () => 4.5,
    paddingBottom: () => 1.5,
  }
}

const boxes: CustomTableLayout = {
  hLineWidth: () => BOXES.line,
  vLineWidth: () => BOXES.line,
  hLineColor: () => BOX,
  vLineColor: () => BOX,
  paddingLeft: () => BOXES.padding,
  paddingRight: () => BOXES.padding,
  paddingTop: () => 4,
  paddingBottom: () => 0,
}

/** How tables are ruled, by the name that a definition calls it. */
export const TABLE_LAYOUTS: Readonly<Record<string, CustomTableLayout>> = {
  [BOXES.layout]: boxes,
  ...Object.fromEntries(
    Array.from({ length: MOST_TOTALS + 1 }, (_, totals) => [ruled(totals), hairlines(totals)]),
  ),
}
