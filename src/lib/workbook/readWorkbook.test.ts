import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

import { proposeMapping } from '@/domain/imports/bank/proposeMapping'
import { readBankTable } from '@/domain/imports/bank/readBankTable'

import { readWorkbook } from './readWorkbook'

/** An archive as any program packs it: what a workbook is. */
const zip = (parts: Record<string, Buffer | string>): Uint8Array => {
  const locals: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content)
    const packed = deflateRawSync(data)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(data), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(data.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, tail, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const contents = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(list.length, 8)
  end.writeUInt16LE(list.length, 10)
  end.writeUInt32LE(contents.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, contents, end]))
}

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const workbook = (sheets: Record<string, Buffer | string>, others: Record<string, Buffer | string> = {}) => {
  const names = Object.keys(sheets)
  return zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${names
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${TYPE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="rId90" Type="${TYPE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...others,
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheets[name]!])),
  })
}
const sheet = (rows: string) => `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`
const words = (...texts: string[]) =>
  texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')

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

  it('stops at the time limit', async () => {
    await expect(readWorkbook(workbook({ Bank: bank }), { timeoutMs: 1 })).rejects.toMatchObject({
      code: 'TOO_LARGE',
    })
  })
})
