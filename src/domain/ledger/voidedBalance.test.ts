import { describe, expect, it } from 'vitest'

import { voidedBalance, voidedBalanceInWords } from './voidedBalance'

const entry = { cents: 10_000, date: '2026-04-15', today: '2026-04-15', balanceCents: -90_000 } as const

describe('the balance after a void', () => {
  it.each([
    ['charge', -80_000],
    ['payment', -100_000],
    ['credit', -100_000],
    ['apart', -90_000],
  ] as const)('without this %s is %i cents', (kind, cents) => {
    expect(voidedBalance({ ...entry, kind })).toBe(cents)
  })

  it('is the same while the entry does not count yet', () => {
    expect(voidedBalance({ ...entry, kind: 'charge', date: '2026-04-16' })).toBe(-90_000)
  })

  it.each([
    [-110_000, 'The account will then owe $1,100.00.'],
    [5_000, 'The account will then be prepaid by $50.00.'],
    [0, 'The account will then be paid up.'],
  ])('of %i cents is said without a minus', (cents, words) => {
    expect(voidedBalanceInWords(cents)).toBe(words)
  })
})
