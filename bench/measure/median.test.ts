import { expect, it } from 'vitest'

import { median } from './median'

it.each([
  [[3], 3],
  [[10, 1, 3], 3],
  [[1, 10, 3, 5], 4],
])('of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

it('of nothing is refused', () => {
  expect(() => median([])).toThrow('nothing')
})
