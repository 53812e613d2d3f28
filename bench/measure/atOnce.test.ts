import { expect, it } from 'vitest'

import { atOnce, percentile95 } from './atOnce'

it.each([
  [[7], 7],
  [Array.from({ length: 20 }, (_, index) => 20 - index), 19],
  [Array.from({ length: 100 }, (_, index) => index + 1), 95],
])('of %j 95 in 100 are at most %d', (values, highest) => {
  expect(percentile95(values)).toBe(highest)
})

it('of nothing there is no percentile', () => {
  expect(() => percentile95([])).toThrow('nothing')
})

it('lets everybody begin before anybody has ended', async () => {
  let inside = 0
  let most = 0
  const waited = await atOnce(5, async () => {
    inside += 1
    most = Math.max(most, inside)
    await new Promise((resolve) => setTimeout(resolve, 5))
    inside -= 1
  })
  expect(waited).toHaveLength(5)
  expect(most).toBe(5)
})
