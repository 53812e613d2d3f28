import type { Content, Size } from 'pdfmake'

import { MOST_TOTALS, ruled } from './pageStyles'

export type LetterColumn = {
  head: string
  width: Size
  /** Stands at the right, figures under figures. */
  money?: boolean
}

/** One cell's text, and a quieter line under it. */
export type LetterCell = string | { text: string; note?: string }

const HEAD = 'columnHead'

const cell = (value: LetterCell, column: LetterColumn, style?: string): Content => {
  const { text, note } = typeof value === 'string' ? { text: value, note: undefined } : value
  const alignment = column.money ? 'right' : 'left'
  // A head of two words may stand in two lines; a figure may not.
  const noWrap = column.money && style !== HEAD
  const lines: Content[] = [{ text, alignment, noWrap, ...(style ? { style } : {}) }]
  if (note) lines.push({ text: note, alignment, style: 'quiet' })
  return { stack: lines }
}

/**
 * A table as letters and statements have it: its head again on every page, no row torn in two, money at the right.
 * @param totals rows under a strong line at the end, at most `MOST_TOTALS`
 */
export const ledgerTable = (
  columns: readonly LetterColumn[],
  rows: readonly (readonly LetterCell[])[],
  totals: readonly (readonly LetterCell[])[] = [],
): Content => {
  if (totals.length > MOST_TOTALS) throw new RangeError(`A table with ${totals.length} rows of totals`)
  const lay = (row: readonly LetterCell[], style?: string): Content[] => {
    if (row.length !== columns.length)
      throw new RangeError(`A row of ${row.length} cells in a table of ${columns.length} columns`)
    return columns.map((column, index) => cell(row[index] ?? '', column, style))
  }
  const body = [
    lay(
      columns.map(({ head }) => head),
      HEAD,
    ),
    ...rows.map((row) => lay(row)),
    ...totals.map((row) => lay(row, 'total')),
  ]
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => width),
      body,
    },
    layout: ruled(totals.length),
  }
}
