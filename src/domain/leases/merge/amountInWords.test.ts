import { describe, expect, it } from 'vitest'

import { amountInWords, ordinal } from './amountInWords'

describe('amounts in words', () => {
  it.each([
    [0, 'zero dollars'],
    [100, 'one dollar'],
    [101, 'one dollar and 1 cent'],
    [75_000, 'seven hundred fifty dollars'],
    [123_456, 'one thousand two hundred thirty-four dollars and 56 cents'],
    [1_000_000_00, 'one million dollars'],
    [
      9_999_999_99,
      'nine million nine hundred ninety-nine thousand nine hundred ninety-nine dollars and 99 cents',
    ],
  ])('%i is %s', (cents, words) => {
    expect(amountInWords(cents)).toBe(words)
  })

  it('counts days of a month', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 31].map(ordinal).join(' ')).toBe(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 31st',
    )
  })
})
