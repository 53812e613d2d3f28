import type { PdfDefinition } from './definition'

/** The family every text is set in. */
export const MAIN_FONT = 'Roboto'

/** Left, top, right, bottom in points: three quarters of an inch at the sides. */
export const PAGE_MARGINS: [number, number, number, number] = [54, 60, 54, 60]

const QUIET = '#5c5c5c'

export const STYLES: PdfDefinition['styles'] = {
  business: { fontSize: 13, bold: true },
  title: { fontSize: 20, bold: true, lineHeight: 1 },
  heading: { fontSize: 11, bold: true, margin: [0, 18, 0, 6] },
  answer: { fontSize: 16, bold: true, lineHeight: 1.1 },
  quiet: { fontSize: 8.5, color: QUIET },
  columnHead: { fontSize: 8.5, color: QUIET },
  total: { bold: true },
}

/** Boxes around cells, as tables of forms have them: points between a line and what stands in its cell, and of the line. */
export const BOXES = { layout: 'boxes', padding: 4, line: 0.5 } as const

/** How many rows of totals a ruled table can have. */
export const MOST_TOTALS = 4

/** The layout of a table whose last rows, so many, are totals. */
export const ruled = (totals: number): string => `ruled${totals}`
