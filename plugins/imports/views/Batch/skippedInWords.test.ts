import { expect, it } from 'vitest'

import { skippedInWords } from './skippedInWords'

it('names the rows of each reason, and no more than a few of one', () => {
  const balances = [3, 9, 12, 20, 31, 44].map((row) => ({ row, why: 'A balance, not a transaction.' }))
  const rows = [...balances, { row: 45, why: 'A total.' }]
  expect(skippedInWords({ count: 7, rows })).toEqual([
    'Rows 3, 9, 12, 20, 31 and others: A balance, not a transaction.',
    'Row 45: A total.',
  ])
})
