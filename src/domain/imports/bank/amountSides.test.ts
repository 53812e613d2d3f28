import { describe, expect, it } from 'vitest'

import { readBankText } from '@tests/support/fixtures/bankTable'

import type { ColumnMapping } from './columnMapping'

const centsOf = (text: string, said: Partial<ColumnMapping> = {}) =>
  readBankText(text, said).lines.map(({ cents }) => cents)
const asks = (words: string) =>
  expect.objectContaining({ code: 'MONEY_SIDE_MISSING', message: expect.stringContaining(words) })

const PLAIN = 'Date,Description,Amount\n1/30/2026,COIN LAUNDRY,25.00\n1/31/2026,LOWES 0211,86.40\n'

describe('amounts without a sign', () => {
  it('are asked about where nothing says which way they went', () => {
    expect(() => centsOf(PLAIN)).toThrow(asks('say whether these are all money in or all money out'))
    expect(centsOf(PLAIN, { outIsPositive: false })).toEqual([2_500, 8_640])
    expect(centsOf(PLAIN, { outIsPositive: true })).toEqual([-2_500, -8_640])
  })

  it.each([
    ['a minus', '1/29/2026,CITY WATER,-5.00'],
    ['parentheses', '1/29/2026,CITY WATER,(5.00)'],
    ['a plus', '1/29/2026,MOBILE DEPOSIT,+5.00'],
  ])('are money in beside one that has %s', (_what, line) => {
    expect(centsOf(`${PLAIN}${line}\n`).slice(0, 2)).toEqual([2_500, 8_640])
  })

  const withColumn = (name: string, cells: readonly string[], lines = PLAIN) =>
    lines
      .trimEnd()
      .split('\n')
      .map((line, at) => `${line},${at === 0 ? name : cells[at - 1]}`)
      .join('\n')

  it('went where a column says, also where it says credit of all of them', () => {
    expect(centsOf(withColumn('Type', ['CREDIT', 'DEBIT']))).toEqual([2_500, -8_640])
    expect(centsOf(withColumn('Type', ['CREDIT', 'CREDIT']))).toEqual([2_500, 8_640])
    expect(centsOf(`${withColumn('Type', ['CREDIT', 'CREDIT'])}\n,Total,111.40,\n`)).toEqual([2_500, 8_640])
    expect(centsOf(withColumn('Type', ['DEBIT', 'DEBIT']))).toEqual([-2_500, -8_640])
    expect(() => centsOf(withColumn('Type', ['CREDIT', 'ACH']))).toThrow(asks('no column says'))
  })

  it('went where the balance proves it, from old to new and from new to old', () => {
    const newestFirst = 'Date,Description,Amount\n1/31/2026,LOWES,86.40\n1/30/2026,COIN,25.00\n'
    expect(centsOf(withColumn('Balance', ['125.00', '211.40']))).toEqual([2_500, 8_640])
    expect(centsOf(withColumn('Balance', ['975.00', '888.60']))).toEqual([-2_500, -8_640])
    expect(centsOf(withColumn('Balance', ['211.40', '125.00'], newestFirst))).toEqual([8_640, 2_500])
    expect(centsOf(withColumn('Balance', ['888.60', '975.00'], newestFirst))).toEqual([-8_640, -2_500])
  })

  it('are asked about where the balance leaves it open: a single one, a gap, or equal amounts of one day', () => {
    const open = asks('no column says')
    expect(() => centsOf('Date,Description,Amount,Balance\n1/31/2026,COIN,25.00,125.00\n')).toThrow(open)
    expect(() => centsOf(withColumn('Balance', ['125.00', '211.41']))).toThrow(open)
    const oneDay = 'Date,Description,Amount\n1/31/2026,COIN,25.00\n1/31/2026,COIN,25.00\n'
    expect(() => centsOf(withColumn('Balance', ['125.00', '150.00'], oneDay))).toThrow(open)
  })

  it('are said to go both ways where the balance rises by some and falls by others', () => {
    const three = `${PLAIN}2/1/2026,COIN,10.00\n`
    expect(() => centsOf(withColumn('Balance', ['125.00', '38.60', '48.60'], three))).toThrow(
      asks('rises by some and falls by others'),
    )
  })

  it('are not asked about in columns of money in and money out', () => {
    expect(centsOf('Date,Description,Debit,Credit\n1/30/2026,COIN,,25.00\n')).toEqual([2_500])
  })
})
