import { describe, expect, it } from 'vitest'

import { readWorkbook } from '../workbook/readWorkbook'
import { pdfText } from '@tests/support/pdfText'

import { csvExport } from './csvExport'
import { centsColumn, countColumn, dayColumn, textColumn, type ExportTable } from './exportTable'
import { MOST_ROWS_ON_PAPER, pdfExport } from './pdfExport'
import { xlsxExport } from './xlsxExport'

type Row = { payee: string; cents: number | null; day: string | null; rooms: number }

const ROWS: readonly Row[] = [
  { payee: '=HYPERLINK("http://x")', cents: 123_450, day: '2026-01-31', rooms: 2 },
  { payee: 'Łukasz; "and" Sons,\nPainters', cents: -1_207, day: '2024-02-29', rooms: 0 },
  { payee: '', cents: null, day: null, rooms: 1 },
]

const table = (rows: ExportTable<Row>['rows'] = ROWS): ExportTable<Row> => ({
  file: 'payees',
  title: 'Payees: all/none',
  asked: ['Through April 15, 2026'],
  columns: [
    textColumn('Payee', ({ payee }) => payee),
    centsColumn('Amount', ({ cents }) => cents),
    dayColumn('Day', ({ day }) => day),
    countColumn('Rooms', ({ rooms }) => rooms),
  ],
  rows,
  totals: ['All', 122_243, null, null],
})

const textOf = async (pieces: AsyncIterable<string>): Promise<string> => {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

async function* many(count: number): AsyncGenerator<Row> {
  for (let index = 0; index < count; index += 1)
    yield { payee: `Payee ${index}`, cents: index, day: '2026-01-31', rooms: index }
}

const LETTERHEAD = { name: 'Smith Rentals', addressLines: [], phone: undefined, email: undefined }

describe('a table as a file', () => {
  it('is CSV with cents, days, and cells that no spreadsheet runs', async () => {
    expect(await textOf(csvExport(table()))).toBe(
      '\uFEFFPayee,Amount,Day,Rooms\r\n' +
        `"'=HYPERLINK(""http://x"")",1234.50,2026-01-31,2\r\n` +
        '"Łukasz; ""and"" Sons,\nPainters",(12.07),2024-02-29,0\r\n' +
        ',,,1\r\n',
    )
  })

  it('is a workbook of numbers and dates, which reads back as what went in', async () => {
    const bytes = new Uint8Array(await new Response(xlsxExport(table())).arrayBuffer())
    const { sheets, rows } = await readWorkbook(bytes)
    expect(sheets).toEqual(['Payees  all none'])
    expect(rows.map((cells) => cells.slice(0, 4))).toEqual([
      ['Payee', 'Amount', 'Day', 'Rooms'],
      ['=HYPERLINK("http://x")', '1234.5', '2026-01-31', '2'],
      ['Łukasz; "and" Sons,\nPainters', '-12.07', '2024-02-29', '0'],
      ['', '', '', '1'],
    ])
  })

  it('is whole however many rows it has, without a row lost between two pieces', async () => {
    const lines = (await textOf(csvExport(table(many(1_234))))).trim().split('\r\n')
    expect(lines).toHaveLength(1_235)
    expect(lines.at(-1)).toBe('Payee 1233,12.33,2026-01-31,1233')
  })

  it('is paper that says what was asked, with totals and a dash for nothing', async () => {
    const today = '2026-04-15'
    const text = pdfText(await pdfExport(table(), { from: LETTERHEAD, today }))
    for (const words of [
      'Payees',
      'Through April 15, 2026',
      'Smith Rentals',
      '1,234.50',
      '−12.07',
      '–',
      '1,222.43',
    ])
      expect(text).toContain(words)
    // A day of another year says its year.
    expect(text).toMatch(/Feb 29, 2024/)
  })

  it.each([13, 40])('has all of its %i columns on paper, each beside the name of its row', async (months) => {
    const row = Array.from({ length: months }, (_, index) => 123_456_700 + index)
    const wide: ExportTable<{ name: string; months: number[] }> = {
      file: 'months',
      title: 'Months',
      asked: [],
      columns: [
        textColumn('Category', ({ name }) => name),
        ...row.map((_, index) =>
          centsColumn<{ name: string; months: number[] }>(
            `September ${2000 + index}`,
            (of) => of.months[index] ?? null,
          ),
        ),
      ],
      rows: [{ name: 'Cleaning and maintenance', months: row }],
      totals: ['Total', ...row.map((cents) => cents + 100_000_000)],
    }
    const text = pdfText(await pdfExport(wide, { from: LETTERHEAD, today: '2026-04-15' }))
    for (const [index, cents] of row.entries()) {
      const end = String(cents).slice(-2)
      expect(text).toContain(`1,234,567.${end}`)
      expect(text).toContain(`2,234,567.${end}`)
      expect(text).toContain(String(2000 + index))
    }
    const lines = text.split('\n')
    const figures = lines.filter((line) => line.includes('1,234,567.'))
    expect(figures.length).toBeGreaterThan(1)
    for (const line of figures) expect(line).toContain('Cleaning')
  })

  it('is refused on paper when it would be a book, with what to do', async () => {
    await expect(
      pdfExport(table(many(MOST_ROWS_ON_PAPER + 1)), { from: LETTERHEAD, today: '2026-04-15' }),
    ).rejects.toMatchObject({ code: 'TOO_LARGE', message: expect.stringContaining('CSV or XLSX') })
  })
})
