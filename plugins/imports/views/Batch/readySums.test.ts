import { expect, it } from 'vitest'

import { readySums } from './readySums'

const nothing = { count: 0, cents: 0 }
const none = {
  rows: 0,
  payments: nothing,
  expenses: nothing,
  otherIncome: nothing,
  returned: nothing,
  records: { count: 0, cents: 0 },
  aside: 0,
}

it('names what there is of each kind, and leaves out what there is none of', () => {
  expect(readySums(none)).toBe('')
  expect(
    readySums({
      ...none,
      rows: 8,
      payments: { count: 4, cents: 512_300 },
      expenses: { count: 3, cents: -167_664 },
      returned: { count: 1, cents: 100 },
    }),
  ).toBe('4 payments $5,123.00, 3 expenses $1,676.64, 1 returned check $1.00')
})
