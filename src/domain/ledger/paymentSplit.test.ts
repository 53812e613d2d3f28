import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { checkSplit } from './paymentSplit'

describe('a split payment', () => {
  it('is taken when its parts sum to the whole, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 9 }),
        (cents) => {
          const parts = cents.map((amountCents) => ({ amountCents, type: 'rent' }))
          const total = cents.reduce((sum, one) => sum + one, 0)
          expect(checkSplit(parts, total)).toEqual(parts)
        },
      ),
    )
  })

  it.each([
    [159_999, 'The parts are $0.01 more than the payment'],
    [160_001, '$0.01 is left to split'],
  ])('is refused when a cent is wrong: %s', (total, words) => {
    expect(() => checkSplit([{ amountCents: 80_000 }, { amountCents: 80_000 }], total)).toThrow(words)
  })

  it.each([[[]], [[{ amountCents: 0 }]], [[{ amountCents: 1.5 }]], [[{ amountCents: '12' }]], [[null]]])(
    'is refused for parts that are none: %j',
    (parts) => {
      expect(() => checkSplit(parts, undefined)).toThrow()
    },
  )
})
