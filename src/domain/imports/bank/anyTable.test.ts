import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../calendar/day'
import { decodeText } from '../decodeText'
import { balanceGaps } from './balanceGaps'
import { proposeMapping } from './proposeMapping'
import { readBankTable } from './readBankTable'
import { tableOf } from './tableOf'

type Given = { day: Day; text: string; cents: number; balanceCents: number }

/** Lines with a day above 12 among them, from old to new, each balance following from the one before. */
const givenLines: fc.Arbitrary<Given[]> = fc
  .array(
    fc.record({
      step: fc.integer({ min: 0, max: 9 }),
      text: fc.constantFrom(
        'RENT, 4B',
        'Zelle from JOSÉ NÚÑEZ 12',
        'LOWES "PRO" #0211',
        'a; b | c',
        'Two\nlines',
        "O'Brien",
      ),
      cents: fc.integer({ min: -2_000_000, max: 2_000_000 }).filter((cents) => cents !== 0),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((steps) => {
    let at = 13
    let balanceCents = 1_000_000_00
    return steps.map(({ step, text, cents }) => {
      at += step
      balanceCents += cents
      const day =
        `2026-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}` as Day
      return { day, text, cents, balanceCents }
    })
  })

const DATES = {
  iso: (day: Day) => day,
  american: (day: Day) => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`,
  shortAmerican: (day: Day) => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}/${day.slice(0, 4)}`,
  european: (day: Day) => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`,
  words: (day: Day) =>
    `${day.slice(8)} ${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'][Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
} as const

const digits = (cents: number) => (Math.abs(cents) / 100).toFixed(2)
const grouped = (cents: number) => digits(cents).replace(/\B(?=(\d{3})+\.)/g, ',')
const MONEY = {
  plain: (cents: number) => `${cents < 0 ? '-' : ''}${digits(cents)}`,
  dollars: (cents: number) => `${cents < 0 ? '-' : ''}$${grouped(cents)}`,
  parentheses: (cents: number) => (cents < 0 ? `(${grouped(cents)})` : grouped(cents)),
  trailing: (cents: number) => `${grouped(cents)}${cents < 0 ? '-' : ''}`,
  comma: (cents: number) =>
    `${cents < 0 ? '-' : ''}${grouped(cents).replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))}`,
} as const

const ENCODINGS = {
  utf8: (text: string) => Buffer.from(text),
  utf8Marked: (text: string) => Buffer.from(`\ufeff${text}`),
  utf16le: (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  utf16be: (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  cp1252: (text: string) => Buffer.from(text, 'latin1'),
} as const

const keyOf = <T extends object>(of: T) => fc.constantFrom(...(Object.keys(of) as (keyof T)[]))

const anyWriting = fc.record({
  encoding: keyOf(ENCODINGS),
  separator: fc.constantFrom(',', ';', '\t', '|', '^', '~'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  date: keyOf(DATES),
  money: keyOf(MONEY),
  columns: fc.shuffledSubarray(['Posting Date', 'Description', 'Amount', 'Running Bal.', 'Type'], {
    minLength: 5,
  }),
  twoSides: fc.boolean(),
  newestFirst: fc.boolean(),
  preamble: fc.boolean(),
  trailing: fc.boolean(),
})

const bytesAs = (
  lines: readonly Given[],
  how: typeof anyWriting extends fc.Arbitrary<infer T> ? T : never,
): Uint8Array => {
  const money = MONEY[how.money]
  const columns = how.columns.flatMap((name) =>
    name === 'Amount' && how.twoSides ? ['Withdrawals', 'Deposits'] : [name],
  )
  const cell = (line: Given, column: string): string => {
    if (column === 'Posting Date') return DATES[how.date](line.day)
    if (column === 'Description') return line.text
    if (column === 'Amount') return money(line.cents)
    if (column === 'Withdrawals') return line.cents < 0 ? money(-line.cents) : ''
    if (column === 'Deposits') return line.cents > 0 ? money(line.cents) : ''
    return column === 'Type' ? 'ACH' : money(line.balanceCents)
  }
  const ordered = how.newestFirst ? lines.toReversed() : lines
  const rows = [columns, ...ordered.map((line) => columns.map((column) => cell(line, column)))]
  const quoted = (text: string) => (/[",;|^~\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const text = rows.map((row) => row.map(quoted).join(how.separator) + (how.trailing ? how.separator : ''))
  const above = how.preamble ? ['My Bank', '', 'Account ...4471'] : []
  return ENCODINGS[how.encoding]([...above, ...text, ''].join(how.lineEnd))
}

describe('any way to write a table', () => {
  it('gives the same lines', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(givenLines, anyWriting, (given, how) => {
        const { rows } = tableOf(decodeText(bytesAs(given, how)))
        const proposed = proposeMapping(rows)
        // Equal amounts of one day, all without a sign, may be either: a person says which.
        const mapping = { ...proposed, outIsPositive: proposed.outIsPositive ?? given[0]!.cents < 0 }
        const { lines, errors, gaps } = readBankTable('bank.csv', rows, mapping)
        expect({ errors, gaps }).toEqual({ errors: [], gaps: [] })
        const read = lines.map(({ day, text, cents, balanceCents }) => ({ day, text, cents, balanceCents }))
        const wanted = given.map((line) => ({ ...line, text: line.text.replace('\n', ' ') }))
        expect(how.newestFirst ? read.toReversed() : read).toEqual(wanted)
      }),
      { numRuns: 200 },
    )
  })

  it('names the gap of a line that was taken out, whatever the order', () => {
    fc.assert(
      fc.property(givenLines, fc.boolean(), fc.nat(), (given, newestFirst, pick) => {
        const at = 1 + (pick % (given.length - 1))
        const kept = given.filter((_, index) => index !== at)
        const lines = kept.map((line, index) => ({ ...line, row: index + 1, bankId: null }))
        const gaps = balanceGaps(newestFirst ? lines.toReversed() : lines)
        expect(gaps.length).toBe(at === given.length - 1 ? 0 : 1)
      }),
    )
  })

  it('is not misled by commas in amounts where a cell holds a line break', () => {
    const rows = [
      ['Amount', 'Description', 'Balance'],
      ['0,01', 'Two\nlines', '5,01'],
      ['0,02', 'Two\nlines', '5,03'],
    ]
    const text = rows.map((cells) =>
      cells.map((cell) => (cell.includes('\n') ? `"${cell}"` : cell)).join('|'),
    )
    expect(tableOf(text.join('\n'))).toEqual({ separator: '|', rows })
  })
})
