import { expect, it } from 'vitest'

import { amountSought } from './findTerms'

it.each([
  ['775', 77_500],
  ['$1,050.00', 105_000],
  [' 12.5 ', 1_250],
  ['R1252', null],
  ['3a', null],
  ['0', null],
  ['', null],
  ['-5', null],
  ['99,999,999.00', null],
])('takes %j for the amount %j', (words, cents) => {
  expect(amountSought(words)).toBe(cents)
})
