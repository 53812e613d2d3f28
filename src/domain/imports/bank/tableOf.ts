import Papa from 'papaparse'
import { DomainError } from '../../errors'
import { looksLikeDay } from './bankDay'
import { lastOf } from '../steps'
import { looksLikeMoney } from './bankMoney'
import { splitStepwise } from './splitRows'
import { isBlankRow, MAX_ROWS, usableTable, type TableRows } from './usableTable'

const SEPARATORS = [',', ';', '\t', '|', '^', '~'] as const
const SAMPLE_ROWS = 300

/**
 * Splits a bank's file, or what was copied from a spreadsheet, into cells. Unlike a sheet with its headers on top, it
 * may begin with anything: the separator is the one by which the most lines stand in rows that are equally wide.
 * @returns every record, blank ones too, so that `rows[0]` is row 1 of the spreadsheet; cells are untrimmed
 * @throws DomainError as `usableTable`, and `UNREADABLE_FILE` for a quotation mark that is not closed
 */
export function tableOf(text: string): Table {
  return lastOf(tableStepwise(text))
}

type Table = { readonly rows: TableRows; readonly separator: string }

/** `tableOf`, a step at a time, so that others can be served between them. @yields how many rows are split */
export function* tableStepwise(text: string): Generator<number, Table> {
  // One kind of line end: the parser settles on one, and would leave the other's \r in the cells.
  const lines = text.replace(/\r\n?/g, '\n')
  const separator = separatorOf(lines)
  // A few more than fit, so that `usableTable` sees that they do not; blank rows are not counted there.
  const { rows, badQuotesRow: row } = yield* splitStepwise(lines, separator, MAX_ROWS * 2)
  if (row !== null) {
    throw new DomainError(
      'UNREADABLE_FILE',
      `Row ${row}: a quotation mark is not closed, or stands inside a cell. Correct it.`,
      { row },
    )
  }
  return { rows: usableTable(rows), separator }
}

function separatorOf(text: string): string {
  let best: { separator: string; equal: number; known: number } = { separator: ',', equal: 0, known: 0 }
  for (const separator of SEPARATORS) {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', preview: SAMPLE_ROWS })
    const rows = data.filter((cells) => !isBlankRow(cells))
    const equal = linesOfEqualWidth(rows)
    if (equal < best.equal || equal === 0) continue
    // `1.234,56` splits at commas as evenly as at semicolons: then the cells have to make sense.
    const known = shareOfKnownCells(rows)
    if (equal > best.equal || known > best.known) best = { separator, equal, known }
  }
  return best.separator
}

/**
 * How many lines of the text stand in rows of the width that most have, of rows with two cells or more. Lines, not rows: by a
 * wrong separator a cell with a line break in it would make two rows of one, and look like the better table.
 */
function linesOfEqualWidth(rows: TableRows): number {
  const widths = new Map<number, number>()
  for (const cells of rows) {
    if (cells.length < 2) continue
    const lines = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1)
    const before = widths.get(cells.length)
    widths.set(cells.length, before === undefined ? lines : before + lines)
  }
  return Math.max(0, ...widths.values())
}

function shareOfKnownCells(rows: TableRows): number {
  const cells = rows.flat().filter((cell) => cell.trim() !== '')
  const known = cells.filter((cell) => looksLikeDay(cell) || looksLikeMoney(cell))
  return cells.length === 0 ? 0 : known.length / cells.length
}
