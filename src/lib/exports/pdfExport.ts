import type { Content } from 'pdfmake'

import { shortDay } from '@/domain/calendar/formatDay'
import type { Day } from '@/domain/calendar/day'
import { isDay } from '@/domain/calendar/day'
import { DomainError } from '@/domain/errors'
import { formatCents } from '@/domain/money/formatMoney'

import { ledgerTable, type LetterColumn } from '../pdf/ledgerTable'
import type { Letterhead } from '../pdf/letterhead'
import { lettersDocument } from '../pdf/letters'
import { PAGE_MARGINS } from '../pdf/pageStyles'
import { renderPdf } from '../pdf/renderPdf'
import { columnBands } from './columnBands'
import type { ExportCell, ExportColumn, ExportKind, ExportTable } from './exportTable'

/** Some hundred pages: more is no paper, and would be laid out for minutes. */
export const MOST_ROWS_ON_PAPER = 5_000

/** From here on a table lies across, and its type is smaller. */
const WIDE = 7
const VERY_WIDE = 11

const NOTHING = '–'

/** Figures as tables have them: nothing is a dash, below zero with a printer's minus. */
const figure = (cents: number): string => {
  if (cents === 0) return NOTHING
  return cents < 0 ? `−${formatCents(-cents)}` : formatCents(cents)
}

const printed = (value: ExportCell, kind: ExportKind, today: Day): string => {
  if (value === null) return ''
  if (kind === 'cents' && typeof value === 'number') return figure(value)
  if (kind === 'day' && isDay(value)) return shortDay(value, today)
  return kind === 'count' && value === 0 ? NOTHING : String(value)
}

const headOf = <Row>({ title, kind }: ExportColumn<Row>): LetterColumn => ({
  head: title,
  width: kind === 'text' ? '*' : 'auto',
  money: kind === 'cents' || kind === 'count',
})

const rowsOnPaper = async <Row>({ columns, rows }: ExportTable<Row>, today: Day): Promise<string[][]> => {
  const lines: string[][] = []
  for await (const row of rows) {
    if (lines.length === MOST_ROWS_ON_PAPER)
      throw new DomainError(
        'TOO_LARGE',
        `Paper holds at most ${MOST_ROWS_ON_PAPER.toLocaleString('en-US')} rows. Narrow the filters, or download CSV or XLSX.`,
      )
    lines.push(columns.map(({ kind, read }) => printed(read(row), kind, today)))
  }
  return lines
}

/** A sheet of letter paper in points, as it lies. */
const SHEET = { upright: 612, across: 792 } as const
const [LEFT, , RIGHT] = PAGE_MARGINS

/** How the sheets of a table of so many columns lie, and how large its type is. */
const sheetsOf = (columns: number) => ({
  landscape: columns > WIDE,
  fontSize: columns > VERY_WIDE ? 7.5 : 8.5,
})

/** The cells of a row that stand at some places. */
const at = <Cell>(places: readonly number[], cells: readonly Cell[]): Cell[] =>
  places.flatMap((place) => cells.slice(place, place + 1))

/** The table; one that is wider than the sheet goes on under itself, with its first column again. */
const tablesOf = (
  columns: readonly LetterColumn[],
  rows: readonly (readonly string[])[],
  last: readonly string[] | undefined,
  { landscape, fontSize }: ReturnType<typeof sheetsOf>,
): Content[] => {
  const width = (landscape ? SHEET.across : SHEET.upright) - LEFT - RIGHT
  const lines = last ? [...rows, last] : rows
  const onPaper = columns.map(({ head, money }, place) => ({
    head,
    figures: money === true,
    cells: lines.flatMap((cells) => cells.slice(place, place + 1)),
  }))
  return columnBands(onPaper, { width, fontSize }).flatMap((places, band): Content[] => [
    ...(band === 0 ? [] : [{ text: '', margin: [0, 0, 0, 20] } satisfies Content]),
    ledgerTable(
      at(places, columns),
      rows.map((cells) => at(places, cells)),
      last ? [at(places, last)] : [],
    ),
  ])
}

/**
 * A table on paper, as a PDF: what it is, what it was asked, its rows and totals.
 * @param today the business's day; days of its year are printed without the year, and it dates the paper
 * @throws DomainError `TOO_LARGE` above `MOST_ROWS_ON_PAPER` rows, `CHARACTER_NOT_PRINTABLE`
 */
export const pdfExport = async <Row>(
  table: ExportTable<Row>,
  { from, today }: { from: Letterhead; today: Day },
): Promise<Buffer> => {
  const { columns, title, asked, totals } = table
  const rows = await rowsOnPaper(table, today)
  const last = totals?.map((value, index) => printed(value, columns[index]?.kind ?? 'text', today))
  const sheets = sheetsOf(columns.length)
  const content: Content[] = [
    ...asked.map((line): Content => ({ text: line, style: 'quiet' })),
    { text: '', margin: [0, 0, 0, 8] },
    ...(rows.length === 0
      ? [{ text: 'Nothing matches these filters.' }]
      : tablesOf(columns.map(headOf), rows, last, sheets)),
  ]
  return renderPdf(
    lettersDocument(
      from,
      [{ title, subtitle: `Printed ${shortDay(today, today)}`, reference: title, content }],
      title,
      sheets,
    ),
    { createdAt: new Date(`${today}T12:00:00Z`) },
  )
}
