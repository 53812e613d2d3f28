import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { formatCents } from '@/domain/money/formatMoney'

import { emptyLine, leftOf, nextKey, partsOf } from './splitLines'

const filled = (key: number, cents: number) => ({ ...emptyLine(key, cents), account: key })

describe('a sum that is split', () => {
  it('is used when its lines sum to it, to the cent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 8 }),
        (all) => {
          const sum = all.reduce((total, cents) => total + cents, 0)
          const lines = all.map((cents, index) => filled(index + 1, cents))
          const read = partsOf(sum, lines, 'deposit')
          expect(read.ok && read.parts.map(({ cents }) => cents)).toEqual(all)
          expect(partsOf(sum + 1, lines, 'deposit').ok).toBe(false)
          expect(partsOf(sum - 1, lines, 'deposit').ok).toBe(false)
        },
      ),
    )
  })

  it('says what is left, and does not count what cannot be read', () => {
    expect(leftOf(124_000, [filled(1, 65_000), { ...filled(2, 1), amount: '590,00' }])).toBe(59_000)
  })

  it.each([
    ['an account that is not chosen', emptyLine(1, 124_000), 'Choose the account.'],
    ['an amount of nothing', { ...filled(1, 1), amount: formatCents(0) }, 'Enter an amount above zero.'],
    ['an amount that cannot be read', { ...filled(1, 1), amount: '1.240' }, expect.stringContaining('1.240')],
  ])('is refused with %s', (_what, line, message) => {
    expect(partsOf(124_000, [line], 'deposit')).toEqual({ ok: false, key: 1, message })
  })

  it('says by how much its lines are too many, in the words of what is split', () => {
    const lines = [filled(1, 70_000), filled(2, 70_000)]
    expect(partsOf(124_000, lines, 'payment')).toEqual({
      ok: false,
      key: null,
      message: 'The lines are $160.00 more than the payment. Correct an amount.',
    })
  })

  it('takes a line after one in the middle was taken out', () => {
    expect(nextKey([])).toBe(1)
    expect(nextKey([filled(3, 1), filled(1, 1)])).toBe(4)
  })
})
