import { describe, expect, it } from 'vitest'
import { PROPERTY_TYPE_LABELS } from '../portfolio/propertyTypes'
import { nameKey } from './nameKey'
import { parseImportDay, parseImportPeriod } from './parseImportDay'
import { amountParser, notationOf } from './parseImportMoney'
import { parseNames, parseRecurringLines, parseRentSteps } from './parseLists'
import { quartersParser, wholeNumberParser } from './parseNumber'
import { textParser } from './parseText'
import { wordParser } from './parseWord'
import { rowReader } from './rowReader'

const taken = (value: unknown) => ({ ok: true, value })
const notTaken = (code: string) => expect.objectContaining({ ok: false, code })

describe('a day in a spreadsheet', () => {
  it.each([
    ['1/31/2026', '2026-01-31'],
    ['01/05/2026', '2026-01-05'],
    ['2026-01-31', '2026-01-31'],
    ['2026-1-5', '2026-01-05'],
    ['2026-01-31 00:00:00', '2026-01-31'],
    ['2026-01-31T00:00:00.000Z', '2026-01-31'],
    ['Jan 31, 2026', '2026-01-31'],
    ['September 5, 2026', '2026-09-05'],
    ['Sept. 5, 2026', '2026-09-05'],
    ['2/29/2028', '2028-02-29'],
  ])('%s is read', (text, day) => {
    expect(parseImportDay(text)).toEqual(taken(day))
  })

  it.each([
    '2/30/2026',
    '2026-02-29',
    '13/1/2026',
    '31/1/2026',
    '0/1/2026',
    '1/5/26',
    '01-05-26',
    '1.5.2026',
    '46023',
    '2026-01-31 14:30',
    'Smarch 1, 2026',
    'soon',
    '1/1/0206',
    '1/1/20260',
    '2026',
    '1/31',
  ])('%s is refused', (text) => {
    expect(parseImportDay(text)).toEqual(notTaken('BAD_DATE'))
  })

  it('says why: the year has two digits, the day does not exist, the year cannot be right', () => {
    expect(parseImportDay('1/5/26')).toMatchObject({ message: expect.stringContaining('two digits') })
    expect(parseImportDay('31/1/2026')).toMatchObject({ message: expect.stringContaining('month first') })
    expect(parseImportDay('1/1/0206')).toMatchObject({ message: expect.stringContaining('The year 206') })
  })

  it('has a month too', () => {
    for (const text of ['2026-03', '3/2026', '03/2026', 'March 2026', 'Mar 2026']) {
      expect(parseImportPeriod(text)).toEqual(taken('2026-03'))
    }
    for (const text of ['2026-13', 'Mar-26', '13/2026', '2026', '0026-03']) {
      expect(parseImportPeriod(text)).toEqual(notTaken('BAD_PERIOD'))
    }
  })
})

describe('an amount in a spreadsheet', () => {
  it('is held to the range of its column', () => {
    expect(amountParser('entry', 'us')('$1,475.00')).toEqual(taken(147_500))
    expect(amountParser('entry', 'us')('0.00')).toEqual(notTaken('BAD_AMOUNT'))
    expect(amountParser('entry', 'us')('(12.00)')).toEqual(notTaken('BAD_AMOUNT'))
    expect(amountParser('entry', 'us')('10,000,000.00')).toEqual(notTaken('BAD_AMOUNT'))
    expect(amountParser('zeroOrMore', 'us')('0.00')).toEqual(taken(0))
    expect(amountParser('zeroOrMore', 'us')('-0.01')).toEqual(notTaken('BAD_AMOUNT'))
    expect(amountParser('signed', 'us')('(12.00)')).toEqual(taken(-1_200))
  })

  it('that does not fit says whether it is negative, nothing or too much', () => {
    const said = (range: 'entry' | 'zeroOrMore' | 'signed', text: string) => {
      const read = amountParser(range, 'us', { negative: 'Refund it.', zero: 'Leave it out.' })(text)
      return read.ok ? read.value : read.message
    }
    expect(said('entry', '(12.00)')).toBe("'(12.00)' is negative. Refund it.")
    expect(said('entry', '-0.01')).toBe("'-0.01' is negative. Refund it.")
    expect(said('entry', '0.00')).toBe("'0.00' is nothing. Leave it out.")
    expect(said('entry', '0.01')).toBe(1)
    expect(said('zeroOrMore', '-0.01')).toBe("'-0.01' is negative. Refund it.")
    expect(said('zeroOrMore', '0.00')).toBe(0)
    for (const range of ['entry', 'zeroOrMore', 'signed'] as const)
      expect(said(range, '10,000,000.00')).toContain('is more than 9,999,999.99')
    expect(said('signed', '-10,000,000.00')).toContain('is more than 9,999,999.99')
    expect(said('signed', '-9,999,999.99')).toBe(-999_999_999)
  })

  it('is read by what the whole file shows', () => {
    const rows = [{ cells: { rent: '1,234', fee: '' } }, { cells: { rent: '900', fee: '50.00' } }]
    expect(notationOf(rows, ['rent'])).toBe('unsettled')
    expect(notationOf(rows, ['rent', 'fee'])).toBe('us')
    expect(amountParser('entry', 'unsettled')('1,234')).toEqual(notTaken('AMBIGUOUS_AMOUNT'))
    expect(amountParser('entry', 'us')('1.234')).toEqual(notTaken('AMBIGUOUS_AMOUNT'))
  })
})

describe('lists in one cell', () => {
  it('are names', () => {
    expect(parseNames("Liam O'Brien;  Elena   O'Brien ;")).toEqual(taken(["Liam O'Brien", "Elena O'Brien"]))
    expect(parseNames(' ; ')).toEqual(notTaken('BAD_LIST'))
    expect(parseNames('Ann Lee; ann lee')).toEqual(notTaken('BAD_LIST'))
  })

  it('are rent steps, put in order', () => {
    expect(parseRentSteps('3/1/2027=$1,800.00; 2026-03-01=1725', 'us')).toEqual(
      taken([
        { from: '2026-03-01', cents: 172_500 },
        { from: '2027-03-01', cents: 180_000 },
      ]),
    )
    expect(parseRentSteps('2026-03-01', 'us')).toEqual(notTaken('BAD_LIST'))
    expect(parseRentSteps('2026-02-30=5', 'us')).toEqual(notTaken('BAD_DATE'))
    expect(parseRentSteps('2026-03-01=1.234', 'us')).toEqual(notTaken('AMBIGUOUS_AMOUNT'))
    expect(parseRentSteps('2026-03-01=1; 3/1/2026=2', 'us')).toEqual(notTaken('BAD_LIST'))
  })

  it('are recurring lines, in whole months where it says so', () => {
    expect(parseRecurringLines('parking=50.00; pet rent=25.00 whole months', 'us')).toEqual(
      taken([
        { name: 'parking', cents: 5_000, wholeMonths: false },
        { name: 'pet rent', cents: 2_500, wholeMonths: true },
      ]),
    )
    expect(parseRecurringLines('parking 50.00', 'us')).toEqual(notTaken('BAD_LIST'))
    expect(parseRecurringLines('=50.00', 'us')).toEqual(notTaken('BAD_LIST'))
    expect(parseRecurringLines('parking=0', 'us')).toEqual(notTaken('BAD_AMOUNT'))
    expect(parseRecurringLines('parking=50 whole weeks', 'us')).toEqual(notTaken('BAD_AMOUNT'))
    expect(parseRecurringLines('Rent=50', 'us')).toEqual(notTaken('BAD_LIST'))
    expect(parseRecurringLines('pet=5; Pet=6', 'us')).toEqual(notTaken('BAD_LIST'))
  })
})

describe('words, numbers and text', () => {
  it('takes a value, its label or an alias, in any case', () => {
    const parse = wordParser(PROPERTY_TYPE_LABELS, { duplex: 'multiFamily' })
    for (const text of ['multi-family', 'Multi family', 'MULTIFAMILY', 'Duplex']) {
      expect(parse(text)).toEqual(taken('multiFamily'))
    }
    expect(parse('castle')).toMatchObject({
      ok: false,
      code: 'UNKNOWN_WORD',
      message: "'castle' is not one of: single family, multi-family, commercial. Choose one of them.",
    })
  })

  it('takes whole numbers and quarters within their range', () => {
    expect(wholeNumberParser(1, 31)('31')).toEqual(taken(31))
    expect(wholeNumberParser(0, 100_000)('1,250')).toEqual(taken(1250))
    for (const text of ['32', '0', '1.0', '-1', '1st', '', '1e1']) {
      expect(wholeNumberParser(1, 31)(text)).toEqual(notTaken('BAD_NUMBER'))
    }
    expect(quartersParser(0, 20)('1.5')).toEqual(taken(1.5))
    expect(quartersParser(0, 20)('1.33')).toEqual(notTaken('BAD_NUMBER'))
  })

  it('composes accents, so that equal names are equal', () => {
    const decomposed = 'Nu\u0301n\u0303ez'
    expect(textParser()(decomposed)).toEqual(taken('Núñez'))
    expect(nameKey(` liam  ${decomposed} `)).toBe(nameKey('Liam Núñez'))
    expect(nameKey('Nunez')).not.toBe(nameKey('Núñez'))
    expect(textParser(3)('four')).toEqual(notTaken('TOO_LONG'))
  })
})

describe('a row', () => {
  const headers = { unit: 'Unit #', 'due day': 'Due day' }

  it('gives its values, null for an empty cell that may be', () => {
    const row = rowReader('leases.csv', headers, { row: 7, cells: { unit: '1A', 'due day': '' } })
    expect(row.required('unit', textParser())).toBe('1A')
    expect(row.optional('due day', wholeNumberParser(1, 31))).toBeNull()
    expect(row.errors).toEqual([])
  })

  it('notes every cell that cannot be taken, under the header of the file', () => {
    const row = rowReader('leases.csv', headers, { row: 7, cells: { unit: '', 'due day': '32' } })
    expect(row.required('unit', textParser())).toBeUndefined()
    expect(row.optional('due day', wholeNumberParser(1, 31))).toBeUndefined()
    expect(row.errors).toEqual([
      {
        file: 'leases.csv',
        row: 7,
        column: 'Unit #',
        value: '',
        code: 'MISSING_VALUE',
        message: "'Unit #' is empty. Fill it in.",
      },
      {
        file: 'leases.csv',
        row: 7,
        column: 'Due day',
        value: '32',
        code: 'BAD_NUMBER',
        message: "'32' is not a whole number from 1 to 31. Correct it.",
      },
    ])
  })
})
