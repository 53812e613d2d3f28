import { describe, expect, it } from 'vitest'

import { proposeMapping } from '@/domain/imports/bank/proposeMapping'
import { readBankTable } from '@/domain/imports/bank/readBankTable'
import { sheet, words, workbook, zip } from '@tests/support/imports/workbookFiles'

import { readWorkbook } from './readWorkbook'

const bank = sheet(
  `<row r="1">${words('First Bank')}</row>` +
    `<row r="3">${words('Date', 'Description', 'Amount', 'Balance')}</row>` +
    `<row r="4"><c r="A4" s="1"><v>46023</v></c>${words('Rent')}<c r="C4"><v>1225.1</v></c><c r="D4"><v>2225.1</v></c></row>` +
    `<row r="5"><c r="A5" s="1"><v>46024</v></c>${words('Lowes')}<c r="C5"><f>-0.1-0.2</f><v>-0.30000000000000004</v></c><c r="D5"><f>D4+C5</f><v>2224.7999999999997</v></c></row>`,
)

describe('readWorkbook', () => {
  it('reads serials as days, formulas as their values, floats to the cent, and counts rows left out', async () => {
    const { sheets, rows } = await readWorkbook(workbook({ 'R&amp;D': bank, Empty: sheet('') }))
    expect(sheets).toEqual(['R&D', 'Empty'])
    expect(rows[1]).toEqual([])
    expect(rows[3]).toEqual(['2026-01-01', 'Rent', '1225.1', '2225.1'])
    expect(rows[4]).toEqual(['2026-01-02', 'Lowes', '-0.3', '2224.8'])
    const { lines, errors, gaps } = readBankTable('bank.xlsx', rows, proposeMapping(rows))
    expect({ errors, gaps }).toEqual({ errors: [], gaps: [] })
    expect(lines.map(({ row, day, cents, balanceCents }) => [row, day, cents, balanceCents])).toEqual([
      [4, '2026-01-01', 122510, 222510],
      [5, '2026-01-02', -30, 222480],
    ])
  })

  it('reads the sheet that is asked for, and names them all when it is not there', async () => {
    const file = workbook({ Cover: sheet(''), Bank: bank })
    expect((await readWorkbook(file, { sheet: 'Bank' })).rows).toHaveLength(5)
    expect((await readWorkbook(file)).rows).toEqual([])
    await expect(readWorkbook(file, { sheet: 'Bnak' })).rejects.toMatchObject({
      code: 'BAD_PARAMETER',
      message: expect.stringContaining('Cover, Bank'),
    })
  })

  it('refuses a password with what to do', async () => {
    const locked = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    await expect(readWorkbook(locked)).rejects.toMatchObject({ message: expect.stringContaining('password') })
  })

  it('refuses broken files, whatever is wrong with them', async () => {
    const file = workbook({ Bank: bank })
    const unreadable = { code: 'UNREADABLE_FILE', message: expect.stringContaining('broken') }
    await expect(readWorkbook(file.slice(0, file.length - 60))).rejects.toMatchObject(unreadable)
    await expect(readWorkbook(zip({ 'a.txt': 'no workbook' }))).rejects.toMatchObject(unreadable)
    await expect(
      readWorkbook(workbook({ Bank: sheet('<row r="99999999"><c><v>1</v></c></row>') })),
    ).rejects.toMatchObject(unreadable)
  })

  it(
    'ends zip bombs in one sentence, and the next file is read after them',
    { timeout: 60_000 },
    async () => {
      const tooLarge = { code: 'TOO_LARGE', message: expect.stringContaining('CSV') }
      const texts = workbook({ Bank: bank }, { 'xl/sharedStrings.xml': Buffer.alloc(80_000_000, ' ') })
      await expect(readWorkbook(texts)).rejects.toMatchObject(tooLarge)
      await expect(readWorkbook(workbook({ Bank: Buffer.alloc(300_000_000, ' ') }))).rejects.toMatchObject(
        tooLarge,
      )
      const cell = Buffer.concat([
        Buffer.from('<worksheet><sheetData><row><c t="str"><v>'),
        Buffer.alloc(60_000_000, 'x'),
      ])
      await expect(readWorkbook(workbook({ Bank: cell }), { timeoutMs: 3000 })).rejects.toMatchObject({
        name: 'DomainError',
      })
      expect((await readWorkbook(workbook({ Bank: bank }))).rows).toHaveLength(5)
    },
  )

  it('refuses a sheet that breaks off, instead of reading half of it', async () => {
    const half = bank.slice(0, bank.indexOf('</row>', bank.indexOf('</row>') + 1))
    await expect(readWorkbook(workbook({ Bank: half }))).rejects.toMatchObject({ code: 'UNREADABLE_FILE' })
  })

  it('stops at the time limit', async () => {
    await expect(readWorkbook(workbook({ Bank: bank }), { timeoutMs: 1 })).rejects.toMatchObject({
      code: 'TOO_LARGE',
    })
  })
})
