import Papa from 'papaparse'
import { plainCell } from '../plainCell'
import type { TableRows } from './usableTable'

/** Characters that are split between two steps: some ten milliseconds. */
const CHARACTERS_A_STEP = 200_000

type SplitRows = {
  readonly rows: TableRows
  /** The row of the first quotation mark that is not closed or stands wrongly, 1 for the first; null when all are right. */
  readonly badQuotesRow: number | null
}

/**
 * Splits text into cells, a step at a time, so that others can be served between them. @yields how many rows are split
 * @param text with `\n` between its rows   @param most rows at which it ends
 * @param step characters a step takes at least
 */
export function* splitStepwise(
  text: string,
  separator: string,
  most: number,
  step = CHARACTERS_A_STEP,
): Generator<number, SplitRows> {
  // What the parser takes off the beginning of a text stands in none of its middle.
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text
  if (plain.includes('\ufeff')) return splitWhole(text, separator, most)
  const rows: string[][] = []
  for (const piece of piecesOf(plain, step)) {
    const parsed = parse(piece, separator, most - rows.length)
    // A piece that ends inside a cell, or a mistake: only the whole text tells which.
    if (parsed.errors.some(isOfQuotes)) return splitWhole(text, separator, most)
    for (const cells of parsed.data) rows.push(cells.map(plainCell))
    if (rows.length >= most) break
    yield rows.length
  }
  return { rows, badQuotesRow: null }
}

function splitWhole(text: string, separator: string, most: number): SplitRows {
  const { data, errors } = parse(text, separator, most)
  const bad = errors.find(isOfQuotes)
  return {
    rows: data.map((cells) => cells.map(plainCell)),
    badQuotesRow: bad === undefined ? null : (bad.row ?? data.length - 1) + 1,
  }
}

/** The text in pieces that end at the end of a row, as far as quotation marks tell; without the line ends between them. */
function* piecesOf(text: string, step: number): Generator<string> {
  let from = 0
  while (text.length - from > step) {
    let isOpen = hasOddQuotes(text, from, from + step)
    let at = from + step
    for (; at < text.length; at += 1) {
      if (text[at] === '"') isOpen = !isOpen
      else if (text[at] === '\n' && !isOpen) break
    }
    // A last line end is the beginning of an empty row.
    if (at >= text.length - 1) break
    yield text.slice(from, at)
    from = at + 1
  }
  yield text.slice(from)
}

function hasOddQuotes(text: string, from: number, to: number): boolean {
  let isOdd = false
  for (let at = text.indexOf('"', from); at >= 0 && at < to; at = text.indexOf('"', at + 1)) isOdd = !isOdd
  return isOdd
}

function parse(text: string, separator: string, preview: number): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', preview })
}

function isOfQuotes({ type }: Papa.ParseError): boolean {
  return type === 'Quotes'
}
