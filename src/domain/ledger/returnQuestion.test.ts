import { describe, expect, it } from 'vitest'

import { returnQuestion } from './returnQuestion'

const rent = { type: 'rent', cents: 100_000, here: true } as const
const deposit = { type: 'deposit', cents: 50_000, here: true } as const

describe('the question before a payment is taken back', () => {
  it('says the amount and the balance afterwards', () => {
    const { heading, intro } = returnQuestion({ parts: [rent], balanceCents: 0, heldCents: 0 })
    expect(heading).toBe('Take back this payment of $1,000.00?')
    expect(intro).toBe(
      'The payment stays; what it paid is open again, with its old due dates. The account will then owe $1,000.00.',
    )
  })

  it('says the whole check and each of its parts, and what becomes of the deposit', () => {
    const { heading, intro } = returnQuestion({ parts: [rent, deposit], balanceCents: 0, heldCents: 50_000 })
    expect(heading).toBe('Take back this check of $1,500.00?')
    expect(intro).toContain('1,000.00 rent and 500.00 security deposit: its parts go back together.')
    expect(intro).toContain('The account will then owe $1,000.00.')
    expect(intro).toContain('The deposit held goes from $500.00 to $0.00.')
  })

  it('names parts of other accounts, which leave this balance alone', () => {
    const { heading, intro } = returnQuestion({
      parts: [rent, { ...rent, cents: 20_000, here: false }],
      balanceCents: 0,
      heldCents: 0,
    })
    expect(heading).toBe('Take back this check of $1,200.00?')
    expect(intro).toContain('1,000.00 rent and 200.00 rent of another account')
    expect(intro).toContain('then owe $1,000.00.')
  })

  it('leaves the balance alone when it was a deposit', () => {
    const { intro } = returnQuestion({ parts: [deposit], balanceCents: -1, heldCents: 50_000 })
    expect(intro).toBe('The deposit held goes from $500.00 to $0.00.')
  })
})
