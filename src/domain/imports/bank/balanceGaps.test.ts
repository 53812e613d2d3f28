import { describe, expect, it } from 'vitest'

import { readBankText } from '@tests/support/fixtures/bankTable'

const gapsOf = (lines: readonly string[]) =>
  readBankText(['Date,Description,Amount,Balance', ...lines].join('\n')).gaps

const LINES = [
  '10/14/2026,A,10.00,110.00',
  '10/15/2026,B,1O.00,120.00',
  '10/16/2026,C,-20.00,100.00',
  '10/32/2026,D,5.00,105.00',
  '10/18/2026,E,5.00,110.00',
]

describe('a bank’s balance beside rows that are wrong', () => {
  it('has no gap where it goes on from them', () => {
    expect(gapsOf(LINES)).toEqual([])
    expect(gapsOf(LINES.toReversed())).toEqual([])
  })

  it('still has one where it does not', () => {
    const missing = LINES.toSpliced(3, 1)
    expect(gapsOf(missing)).toEqual([{ row: 5, expectedCents: 10_500, foundCents: 11_000 }])
  })
})
