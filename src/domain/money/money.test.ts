import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import shareVectors from '../../../tests/vectors/shares.json'
import { allocate } from './allocate'
import { assertEntryCents, isEntryCents, MAX_ENTRY_CENTS } from './cents'
import { balanceInWords, formatCents, formatDollars, plainDollars } from './formatMoney'
import { moneyNotationOf, parseMoney } from './parseMoney'

const amounts = fc.integer({ min: -MAX_ENTRY_CENTS, max: MAX_ENTRY_CENTS })

describe('an entry', () => {
  it.each([1, 100, 999_999_999])('%d cents can be one', (cents) => {
    expect(isEntryCents(cents)).toBe(true)
    expect(() => assertEntryCents(cents)).not.toThrow()
  })

  it.each([0, -1, 1_000_000_000, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '100', null, undefined])(
    '%s cannot',
    (value) => {
      expect(() => assertEntryCents(value, 'Rent')).toThrow(
        expect.objectContaining({ code: 'BAD_AMOUNT', message: expect.stringContaining('Rent must be') }),
      )
    },
  )
})

describe('money for people', () => {
  it('has cents always, thousands commas, and a dollar sign in sentences only', () => {
    expect([0, 5, 99, 100, 123450, 100000000].map(formatCents)).toEqual([
      '0.00',
      '0.05',
      '0.99',
      '1.00',
      '1,234.50',
      '1,000,000.00',
    ])
    expect(formatCents(-123450)).toBe('-1,234.50')
    expect(formatDollars(123450)).toBe('$1,234.50')
    expect(formatDollars(-5)).toBe('-$0.05')
    expect(plainDollars(-123450)).toBe('-1234.50')
  })

  it('refuses a fraction of a cent', () => {
    expect(() => formatCents(0.1)).toThrow(RangeError)
    expect(() => balanceInWords(Number.NaN)).toThrow(RangeError)
  })

  it('says a balance in words', () => {
    expect(balanceInWords(-43500)).toBe('owes 435.00')
    expect(balanceInWords(5000)).toBe('prepaid 50.00')
    expect(balanceInWords(0)).toBe('Paid up')
  })
})

describe('parseMoney', () => {
  it.each([
    ['1234.56', 123456],
    ['1234.5', 123450],
    ['1234', 123400],
    ['$1,234.50', 123450],
    ['1,234,567.89', 123456789],
    ['1,234', 123400],
    ['(12.00)', -1200],
    ['($1,234.50)', -123450],
    ['$(1,234.50)', -123450],
    ['-12', -1200],
    ['-$12.34', -1234],
    ['$-12.34', -1234],
    ['\u221212', -1200],
    ['+12', 1200],
    ['.50', 50],
    [' 12.00 ', 1200],
    ['\u00a012.00', 1200],
    ['$ 12.00', 1200],
    ['0', 0],
    ['(0.00)', 0],
    ['0012.00', 1200],
  ])('reads %j', (text, cents) => {
    expect(parseMoney(text)).toEqual({ ok: true, cents })
  })

  it.each([
    '',
    '  ',
    '$',
    '-',
    '.',
    '12.',
    'abc',
    '12 USD',
    '1e3',
    '1,23.45',
    '12,34,567',
    '1.23.45',
    '--5',
    '(-5)',
    '5-',
    '0x10',
    '1 234.00',
    'Infinity',
    '1234567890123456',
    '12.3456',
    '12..5',
    '$$5',
    '((5))',
    '$($5)',
    ',234',
    '1,,234',
  ])('never makes %j a number', (text) => {
    expect(parseMoney(text)).toMatchObject({ ok: false, code: 'BAD_AMOUNT' })
  })

  it.each(['1.234', '1.234,56', '12.345,6', '1234,5', '1234,56', '12,50', '1.234.567', '-1.234'])(
    'asks about %j, which reads differently elsewhere',
    (text) => {
      expect(parseMoney(text)).toMatchObject({ ok: false, code: 'AMBIGUOUS_AMOUNT' })
    },
  )

  it('takes 1,234 as thousands only where the other amounts settle it', () => {
    expect(moneyNotationOf(['12', '', '1,234'])).toBe('unsettled')
    expect(parseMoney('1,234', 'unsettled')).toMatchObject({ ok: false, code: 'AMBIGUOUS_AMOUNT' })
    expect(moneyNotationOf(['12', '1,234', '($1,000.50)'])).toBe('us')
    expect(parseMoney('1,234', 'us')).toEqual({ ok: true, cents: 123400 })
  })

  it('reads back whatever the product writes', () => {
    fc.assert(
      fc.property(amounts, (cents) => {
        for (const written of [formatCents(cents), formatDollars(cents), plainDollars(cents)]) {
          expect(parseMoney(written)).toEqual({ ok: true, cents })
        }
      }),
    )
  })

  it('never answers anything but whole cents, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-(]?\$?[\d.,]{1,12}\)?$/)), (text) => {
        const parsed = parseMoney(text)
        if (parsed.ok) expect(Number.isSafeInteger(parsed.cents)).toBe(true)
      }),
    )
  })
})

describe('allocate', () => {
  it.each(shareVectors)('$cents cents over $shares', ({ cents, shares, expect: parts }) => {
    expect(allocate(cents, shares)).toEqual(parts)
  })

  it('gives parts that sum to the whole, each within a cent of its exact share', () => {
    const shares = fc
      .array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 12 })
      .filter((list) => list.some((share) => share > 0))
    fc.assert(
      fc.property(amounts, shares, (cents, list) => {
        const parts = allocate(cents, list)
        const total = list.reduce((sum, share) => sum + share, 0)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(cents)
        parts.forEach((part, at) =>
          expect(Math.abs(part - (cents * (list[at] ?? 0)) / total)).toBeLessThan(1),
        )
      }),
    )
  })

  it('gives a share of 0 nothing', () => {
    expect(allocate(100, [0, 1, 0, 2])).toEqual([0, 33, 0, 67])
  })

  it.each([{ shares: [] }, { shares: [0, 0] }, { shares: [-1, 2] }, { shares: [0.5, 0.5] }])(
    'refuses the shares $shares instead of losing the amount',
    ({ shares }) => {
      expect(() => allocate(100, shares)).toThrow(expect.objectContaining({ code: 'BAD_SHARES' }))
    },
  )

  it('refuses a fraction of a cent', () => {
    expect(() => allocate(0.5, [1])).toThrow(expect.objectContaining({ code: 'BAD_AMOUNT' }))
  })
})
