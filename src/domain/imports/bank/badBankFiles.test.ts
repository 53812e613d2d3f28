import { describe, expect, it } from 'vitest'

import { readBankText } from '@tests/support/fixtures/bankTable'

import { decodeText } from '../decodeText'
import { dateOrderOf, readBankDay } from './bankDay'
import { bankFormatOf } from './bankFormat'
import { decimalSignOf, readBankMoney } from './bankMoney'
import { proposeMapping } from './proposeMapping'
import { readBankTable } from './readBankTable'
import { readOfx } from './readOfx'
import { readQif } from './readQif'

const HEAD = 'Date,Description,Amount\n01/31/2026,Rent,"1,225.00"\n'
const refusal = (code: string, words = '') =>
  expect.objectContaining({ name: 'DomainError', code, message: expect.stringContaining(words) })

describe('a file that is no bank’s', () => {
  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10], 'UNREADABLE_FILE', 'picture'],
    ['a PDF', [...Buffer.from('%PDF-1.7')], 'UNREADABLE_FILE', 'PDF'],
    ['an archive', [...Buffer.from('PK\x03\x04 a.txt')], 'UNREADABLE_FILE', 'archive'],
    ['a workbook with a password', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'UNREADABLE_FILE', 'password'],
    ['nothing', [], 'EMPTY_FILE', 'empty'],
    ['blanks', [...Buffer.from(' \n\n')], 'EMPTY_FILE', 'empty'],
    ['NUL bytes', [...Buffer.from('Date,Amount\n1,\0\n')], 'UNREADABLE_FILE', 'text'],
    ['a web page', [...Buffer.from('<!DOCTYPE html><html>')], 'UNREADABLE_FILE', 'web page'],
  ])('%s is refused with what to do', (_, bytes, code, words) => {
    expect(() => bankFormatOf('bank.csv', Uint8Array.from(bytes))).toThrow(refusal(code, words))
  })

  it('is what its content says, not its name', () => {
    const format = (text: string) => bankFormatOf('x.png', new Uint8Array(Buffer.from(text)))
    expect(format('\ufeffDate,Amount\n')).toBe('table')
    expect(format('<?xml version="1.0"?>\n<?OFX OFXHEADER="200"?><OFX>')).toBe('ofx')
    expect(format('OFXHEADER:100\n')).toBe('ofx')
    expect(format('!Type:Bank\n')).toBe('qif')
    expect(bankFormatOf('x.csv', new Uint8Array(Buffer.from('PK\x03\x04...xl/workbook.xml')))).toBe(
      'workbook',
    )
  })

  it.each([
    ['headers only', 'Date,Description,Amount\n', 'EMPTY_FILE'],
    ['one column', 'Rent\n1225.00\n', 'UNREADABLE_FILE'],
    ['201 columns', `${'a,'.repeat(200)}b\n`, 'TOO_LARGE'],
    ['an open quotation mark', 'Date,Description,Amount\n01/31/2026,"Rent,5.00\n', 'UNREADABLE_FILE'],
    ['no amounts', 'Date,Description,Who\n01/31/2026,Rent,me\n', 'COLUMN_MISSING'],
    ['dates of two readings', 'Date,Description,Amount\n03/04/2026,Rent,5.00\n', 'DATE_ORDER_MISSING'],
    ['amounts of two readings', 'Date;Description;Amount\n03/14/2026;Rent;1.234\n', 'DECIMAL_SIGN_MISSING'],
    [
      'euros in the header',
      'Date,Description,Amount,Balance (EUR)\n03/14/2026,Rent,5.00,6.00\n',
      'OTHER_CURRENCY',
    ],
  ])('a table with %s', (_, text, code) => {
    expect(() => readBankText(text)).toThrow(refusal(code))
  })

  it('has at most 200,000 rows', () => {
    const rows = Array.from({ length: 200_001 }, () => ['2026-01-01', 'Rent'])
    expect(() => readBankTable('bank.csv', rows, proposeMapping(rows.slice(0, 3)))).toThrow(
      refusal('TOO_LARGE', '200,000'),
    )
  })
})

describe('a row that is not certain', () => {
  it.each([
    ['1.234 among 1,234.56', '02/01/2026,Rent,1.234', 'Amount', '1.234', 'AMBIGUOUS_AMOUNT'],
    ['a comma for the cents', '02/01/2026,Power,"−163,47"', 'Amount', '−163,47', 'AMBIGUOUS_AMOUNT'],
    ['euros', '02/01/2026,Rent,€5.00', 'Amount', '€5.00', 'BAD_AMOUNT'],
    ['pounds by name', '02/01/2026,Rent,GBP 5.00', 'Amount', 'GBP 5.00', 'BAD_AMOUNT'],
    ['a word', '02/01/2026,Rent,pending', 'Amount', 'pending', 'BAD_AMOUNT'],
    ['no amount', '02/01/2026,Rent,', 'Amount', '', 'MISSING_VALUE'],
    ['no day', ',Rent,5.00', 'Date', '', 'MISSING_VALUE'],
    ['the day in front', '31/01/2026x,Rent,5.00', 'Date', '31/01/2026x', 'BAD_DATE'],
    ['no such day', '02/30/2026,Rent,5.00', 'Date', '02/30/2026', 'BAD_DATE'],
    ['ten million', '02/01/2026,Rent,10000000.00', 'Amount', '10000000.00', 'BAD_AMOUNT'],
    ['cells too many', '02/01/2026,Rent,1,225.00', null, '225.00', 'SURPLUS_CELLS'],
    [
      'a cell of 10,001 characters',
      `02/01/2026,${'x'.repeat(10_001)},5.00`,
      'Description',
      `${'x'.repeat(80)}…`,
      'TOO_LONG',
    ],
  ])('%s is an error of that row, and the others are read', (_, row, column, value, code) => {
    const { lines, errors } = readBankText(`${HEAD}01/30/2026,Fee,-1.00\n${row}\n`)
    expect(errors).toEqual([expect.objectContaining({ file: 'bank.csv', row: 4, column, value, code })])
    expect(lines.map(({ cents }) => cents)).toEqual([122500, -100])
  })

  it('totals, balances and notes are skipped, and said to be', () => {
    const { lines, skipped } = readBankText(
      `${HEAD}02/01/2026,Beginning balance,500.00\n,Total,"1,225.00"\nEnd of file,,\n02/02/2026,TOTAL WINE,-5.00\n`,
    )
    expect(lines.map(({ text }) => text)).toEqual(['Rent', 'TOTAL WINE'])
    expect(skipped.map(({ row }) => row)).toEqual([3, 4, 5])
  })
})

describe('what a column settles', () => {
  it.each([
    [['1/5/2026', '1/13/2026'], 'mdy'],
    [['5.1.2026', '13.1.2026'], 'dmy'],
    [['2026-01-05', 'Jan 5, 2026'], 'ymd'],
    [['1/5/2026'], null],
    [['1/13/2026', '13/1/2026'], null],
    [['15/01/26'], null],
    [["1/15'26"], 'mdy'],
    [['1/13/2026', '2/30/2026'], 'mdy'],
  ])('dates %j: %s', (dates, order) => {
    expect(dateOrderOf(dates)).toBe(order)
  })

  it.each([
    [['1,234.56', '1.234'], '.'],
    [['1.234,56', '1,234'], ','],
    [['1.234'], null],
    [['1,234'], null],
    [['1200'], '.'],
    [['1.234.567'], ','],
    [['1,5', '1.5'], null],
  ])('amounts %j: %s', (amounts, sign) => {
    expect(decimalSignOf(amounts)).toBe(sign)
  })

  it('an hour is no part of the day, an instant is none', () => {
    expect(readBankDay('2026-01-31 23:59:59', 'mdy')).toEqual({ ok: true, value: '2026-01-31' })
    expect(readBankDay('1/31/2026 11:59 PM', 'mdy')).toEqual({ ok: true, value: '2026-01-31' })
    expect(readBankDay('2026-01-31T23:59:59Z', 'mdy')).toMatchObject({ code: 'BAD_DATE' })
  })

  it('an amount with a comma for the cents', () => {
    for (const text of ['-1.234,56', '−1 234,56', '1.234,56-', '(1234,56)']) {
      expect(readBankMoney(text, ',')).toEqual({ ok: true, value: -123456 })
    }
  })
})

describe('OFX', () => {
  const ofx = (transactions: string, head = '') =>
    `OFXHEADER:100\n\n<OFX><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>1234${head}</BANKACCTFROM><BANKTRANLIST>${transactions}</BANKTRANLIST></STMTRS></OFX>`
  const line =
    '<STMTTRN><DTPOSTED>20260131235900[-5:EST]<TRNAMT>-5.00<FITID>a<NAME>Power &amp; Light</STMTTRN>'

  it('a single transaction, its day as written', () => {
    expect(readOfx('bank.qfx', ofx(line)).lines).toEqual([
      { row: 1, day: '2026-01-31', text: 'Power & Light', cents: -500, balanceCents: null, bankId: 'a' },
    ])
  })

  it('version 2 reads as version 1', () => {
    const xml = `<?xml version="1.0"?><?OFX OFXHEADER="200"?>\n<OFX><STMTRS><CURDEF>USD</CURDEF><STMTTRN>
      <DTPOSTED>20260131</DTPOSTED>\n<TRNAMT>12.50</TRNAMT><FITID>b</FITID><NAME><![CDATA[A & B]]></NAME><MEMO/></STMTTRN></STMTRS></OFX>`
    expect(readOfx('bank.ofx', xml).lines).toMatchObject([{ text: 'A & B', cents: 1250, bankId: 'b' }])
  })

  it.each([
    ['cut off', ofx(line).slice(0, -30), 'UNREADABLE_FILE'],
    ['a transaction without end', ofx(line.slice(0, -10) + line), 'UNREADABLE_FILE'],
    ['something else', 'OFXHEADER:100\nhello', 'UNREADABLE_FILE'],
    ['nothing in it', ofx(''), 'EMPTY_FILE'],
    ['two accounts', ofx(line, '<BANKACCTFROM><ACCTID>5678'), 'SEVERAL_ACCOUNTS'],
    ['euros', ofx(line).replace('USD', 'EUR'), 'OTHER_CURRENCY'],
  ])('%s is refused', (_, text, code) => {
    expect(() => readOfx('bank.qfx', text)).toThrow(refusal(code))
  })

  it('a bad amount or day is an error of its transaction', () => {
    const bad = line.replace('-5.00', '1.234') + line.replace('20260131', '20260231')
    const { lines, errors } = readOfx('bank.qfx', ofx(line + bad))
    expect(lines).toHaveLength(1)
    expect(errors.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'TRNAMT', 'AMBIGUOUS_AMOUNT'],
      [3, 'DTPOSTED', 'BAD_DATE'],
    ])
  })

  it('reads on quickly past tags that are no tags', () => {
    const start = Date.now()
    readOfx('bank.qfx', ofx(`<${'A'.repeat(40)}>x`.repeat(2000) + line))
    expect(Date.now() - start).toBeLessThan(2000)
  })
})

describe('QIF', () => {
  const qif = (...records: string[]) => `!Type:Bank\n${records.join('\n^\n')}\n^\n`

  it('asks for the order of dates, and takes the answer', () => {
    const text = qif('D3/4/2026\nT5.00\nPRent')
    expect(() => readQif('bank.qif', text, null)).toThrow(refusal('DATE_ORDER_MISSING'))
    expect(readQif('bank.qif', text, 'dmy').lines[0]?.day).toBe('2026-04-03')
  })

  it('joins payee and memo, leaves parts of a split out, skips lists of accounts', () => {
    const text = `!Account\nNChecking\n^\n${qif("D1/31'26\nT-1,225.00\nPLowes\nMPaint\nSRepairs\n$-1,000.00\nSTools\n$-225.00")}`
    expect(readQif('bank.qif', text, null).lines).toMatchObject([
      { row: 1, text: 'Lowes Paint', cents: -122500 },
    ])
  })

  it('a transaction cut off, or with an amount of two readings, is an error', () => {
    const text = `${qif('D1/31/2026\nT5.00\nPa', 'D1/31/2026\nT1.234\nPb')}D1/31/2026\nT6.00`
    const { lines, errors } = readQif('bank.qif', text, null)
    expect(lines).toHaveLength(1)
    expect(errors.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'T', 'AMBIGUOUS_AMOUNT'],
      [3, '^', 'MISSING_CELLS'],
    ])
  })
})

it('a file in cp1252 is read as such', () => {
  expect(
    readBankText(decodeText(Buffer.from(`${HEAD}02/01/2026,Núñez,+5.00\n`, 'latin1'))).lines[1]?.text,
  ).toBe('Núñez')
})
