import { writeXlsxStream } from 'hucre/xlsx'

import type { ExportCell, ExportKind, ExportTable } from './exportTable'

const FORMATS: Readonly<Record<ExportKind, string | undefined>> = {
  text: undefined,
  cents: '#,##0.00',
  day: 'yyyy-mm-dd',
  count: '0',
}

const WIDTHS: Readonly<Record<ExportKind, number>> = { text: 24, cents: 13, day: 12, count: 9 }

/** Excel takes at most 31 characters as the name of a sheet, and none of these. */
const sheetName = (title: string): string => title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)

const written = (value: ExportCell, kind: ExportKind): string | number | Date | null => {
  if (value === null) return null
  // Whole cents over a hundred: the double nearest to the amount, which is written and read back as the amount.
  if (kind === 'cents' && typeof value === 'number') return value / 100
  if (kind === 'day' && typeof value === 'string') return new Date(`${value}T00:00:00Z`)
  return value
}

async function* sheetRows<Row>({ columns, rows }: ExportTable<Row>) {
  for await (const row of rows) yield columns.map(({ kind, read }) => written(read(row), kind))
}

/**
 * A table as a workbook of one sheet, written as its rows are read: amounts and days are numbers and dates of the
 * spreadsheet. Texts are texts whatever they begin with; a workbook has no need of the apostrophe of CSV.
 */
export const xlsxExport = <Row>(table: ExportTable<Row>): ReadableStream<Uint8Array> =>
  writeXlsxStream(sheetRows(table), {
    name: sheetName(table.title),
    columns: table.columns.map(({ title, kind }) => ({
      header: title,
      width: Math.max(WIDTHS[kind], title.length + 2),
      // As a style, which is looked up as it is; a format beside it would be made into one for every cell.
      ...(FORMATS[kind] === undefined ? {} : { style: { numFmt: FORMATS[kind] } }),
    })),
    freezePane: { rows: 1 },
  })
