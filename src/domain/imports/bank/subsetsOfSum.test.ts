import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileBudget, subsetsOfSum } from './subsetsOfSum'

const items = (...cents: number[]) => cents.map((amount, group) => ({ cents: amount, group }))
const find = (cents: number, given: ReturnType<typeof items>, steps = 100_000, most = 3) =>
  subsetsOfSum(cents, given, { sizes: [2, 5], most, budget: { steps } }).map((set) =>
    set.map((item) => item.cents),
  )

describe('the sets that sum to an amount', () => {
  it('come with the fewest items first, and of one group only one', () => {
    expect(find(10, items(1, 2, 3, 4, 6))).toEqual([
      [4, 6],
      [1, 3, 6],
      [1, 2, 3, 4],
    ])
    expect(find(10, [...items(4), { cents: 6, group: 0 }])).toEqual([])
  })

  it('have two to five items', () => {
    expect(find(5, items(5))).toEqual([])
    expect(find(5, items(1, 1, 1, 1, 1))).toEqual([[1, 1, 1, 1, 1]])
    expect(find(6, items(1, 1, 1, 1, 1, 1))).toEqual([])
  })

  it('sum to it, each item taken once, and are found wherever there is one', () => {
    const given = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(given, fc.integer({ min: 2, max: 5 }), (cents, size) => {
        const sum = cents.slice(0, size).reduce((total, amount) => total + amount, 0)
        const sets = subsetsOfSum(sum, items(...cents), { sizes: [2, 5], most: 3, budget: { steps: 1e6 } })
        expect(sets.length).toBeGreaterThan(0)
        for (const set of sets) {
          expect(set.reduce((total, item) => total + item.cents, 0)).toBe(sum)
          expect(new Set(set.map(({ group }) => group)).size).toBe(set.length)
        }
      }),
    )
  })

  it('stop being looked for when the steps are spent', () => {
    const odd = items(...Array.from({ length: 500 }, (_, at) => 100_000 + 2 * at))
    const steps = fileBudget().forLine((budget) => {
      expect(subsetsOfSum(400_001, odd, { sizes: [2, 5], most: 3, budget })).toEqual([])
      return budget.steps
    })
    expect(steps).toBe(0)
  })
})
