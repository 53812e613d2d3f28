import Papa from 'papaparse'

import { plainCell } from './plainCell'

const SEPARATORS = [',', ';', '\t', '|'] as const

export type CsvRows = {
  /** Every record of the file, blank ones too, so that `rows[0]` is row 1 of the spreadsheet. Cells are untrimmed. */
  readonly rows: readonly (readonly string[])[]
  readonly separator: string
  /** Row of the first quote that is not closed or stands wrongly, 1 for the header; null when all quotes are right. */
  readonly badQuotesRow: number | null
}

/**
 * Splits the text of a CSV file into cells. The separator is the one that the header uses most; line ends may be of
 * any system, mixed even. Quoted cells keep their line breaks and separators; the apostrophe that exports put before a
 * formula is taken away.
 */
export function csvRows(text: string): CsvRows {
  // One kind of line end: the parser settles on one, and would leave the other's \r in the cells.
  const lines = text.replace(/\r\n?/g, '\n')
  const separator = separatorOf(lines)
  const parsed = Papa.parse<string[]>(lines, { delimiter: separator, newline: '\n' })
  const badQuotes = parsed.errors.find(({ type }) => type === 'Quotes')
  return {
    rows: parsed.data.map((cells) => cells.map(plainCell)),
    separator,
    badQuotesRow: badQuotes?.row === undefined ? null : badQuotes.row + 1,
  }
}

function separatorOf(text: string): string {
  const header = text.split('\n', 50).find((line) => line.trim() !== '') ?? ''
  const outsideQuotes = header.replace(/"[^"]*"/g, '')
  const counts = SEPARATORS.map((separator) => outsideQuotes.split(separator).length - 1)
  // The first of equals, so a file of a single column is read with commas.
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ','
}
