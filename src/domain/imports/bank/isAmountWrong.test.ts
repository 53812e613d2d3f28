import { describe, expect, it } from 'vitest'

import { isAmountWrong } from './isAmountWrong'

const error = (code: 'BAD_AMOUNT' | 'NOT_FOUND') => ({
  ...{ file: 'a.csv', row: 2, column: 'x', value: 'Elm House', code, message: 'Correct it.' },
})

describe('isAmountWrong', () => {
  it('asks for an amount only where that is what cannot be read', () => {
    expect(isAmountWrong({ cents: null, day: '2026-01-05', error: error('BAD_AMOUNT') })).toBe(true)
    expect(isAmountWrong({ cents: 5_000, day: '2026-01-05', error: error('NOT_FOUND') })).toBe(false)
    expect(isAmountWrong({ cents: null, day: '2026-01-05', error: error('NOT_FOUND') })).toBe(false)
    expect(isAmountWrong({ cents: null, day: null, error: error('BAD_AMOUNT') })).toBe(false)
    expect(isAmountWrong({ cents: null, day: '2026-01-05', error: null })).toBe(false)
  })
})
