import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../decodeText'
import { bankFormatOf } from './bankFormat'
import type { BankLine } from './bankLine'
import { proposeMapping } from './proposeMapping'
import { readBankTable } from './readBankTable'
import { readOfx } from './readOfx'
import { readQif } from './readQif'
import { tableOf } from './tableOf'

type Expected = { date: string; text: string; cents: number; balanceCents: number; fitid: string }

const bytesOf = (folder: string, name: string) =>
  new Uint8Array(readFileSync(path.join('tests/fixtures', folder, 'bank', name)))

/** Money and words as far as every format keeps them: runs of blanks as one. */
const plain = ({ day, text, cents }: BankLine) => ({ day, text, cents })

// The letters of names that cp1252 lacks came out of the bank as question marks.
const asCp1252 = (text: string) => text.replace(/[^\u0000-\u00ff]/g, '?')

const table = (folder: string, name: string) => {
  const bytes = bytesOf(folder, name)
  expect(bankFormatOf(name, bytes)).toBe('table')
  const { rows } = tableOf(decodeText(bytes))
  return readBankTable(name, rows, proposeMapping(rows))
}

describe.each(['portfolio', 'portfolio-2'])('the bank files of %s', (folder) => {
  const expected = JSON.parse(
    readFileSync(path.join('tests/fixtures', folder, 'bank/expected-bank.json'), 'utf8'),
  ) as Expected[]
  const lines = expected.map(({ date, text, cents }) => ({
    day: date,
    text: text.replace(/\s+/g, ' '),
    cents,
  }))
  const balances = expected.map(({ balanceCents }) => balanceCents)

  it('Chase: the two overlapping files, newest first, are all lines', () => {
    const spring = table(folder, 'bank-chase-mar-apr.csv')
    const winter = table(folder, 'bank-chase-jan-mar.csv')
    for (const { errors, gaps, skipped } of [spring, winter])
      expect({ errors, gaps, skipped }).toEqual({ errors: [], gaps: [], skipped: [] })
    const newer = expected.filter(({ date }) => date > winter.lines[0]!.day).length
    const all = [...winter.lines.toReversed(), ...spring.lines.toReversed().slice(-newer)]
    expect(all.map(plain)).toEqual(lines)
    expect(all.map(({ balanceCents }) => balanceCents)).toEqual(balances)
    expect(spring.lines.toReversed().map(plain)).toEqual(lines.slice(-spring.lines.length))
  })

  it('Bank of America: the summary above and the opening balance are no lines', () => {
    const { lines: read, errors, gaps, skipped } = table(folder, 'bank-bofa.csv')
    expect({ errors, gaps }).toEqual({ errors: [], gaps: [] })
    expect(read.map(plain)).toEqual(lines.map((line) => ({ ...line, text: asCp1252(line.text) })))
    expect(read.map(({ balanceCents }) => balanceCents)).toEqual(balances)
    expect(skipped.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 8])
  })

  it('QFX: names cut in two are whole again, and the bank’s ids are kept', () => {
    const bytes = bytesOf(folder, 'bank.qfx')
    expect(bankFormatOf('bank.qfx', bytes)).toBe('ofx')
    const { lines: read, errors, account, currency } = readOfx('bank.qfx', decodeText(bytes))
    expect({ errors, account, currency }).toEqual({ errors: [], account: '6789', currency: 'USD' })
    expect(read.map(plain)).toEqual(lines.map((line) => ({ ...line, text: asCp1252(line.text) })))
    expect(read.map(({ bankId }) => bankId)).toEqual(expected.map(({ fitid }) => fitid))
  })

  it('QIF: its dates settle their order by themselves', () => {
    const bytes = bytesOf(folder, 'bank.qif')
    expect(bankFormatOf('bank.qif', bytes)).toBe('qif')
    const { lines: read, errors } = readQif('bank.qif', decodeText(bytes), null)
    expect(errors).toEqual([])
    expect(read.map(plain)).toEqual(lines)
  })
})
