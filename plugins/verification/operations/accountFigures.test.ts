import { describe, expect, it } from 'vitest'

import type { RawEntry } from '../queries/rawEntries'
import { inWords } from '../discrepancy'
import { compareFigures, figuresOf } from './accountFigures'

const entry = { account: 7, number: 1, type: null, date: '2026-01-01', dueDate: null, voided: false } as const
const entries: RawEntry[] = [
  { ...entry, kind: 'owed', type: 'rent', dueDate: '2026-01-01', cents: 100_000 },
  { ...entry, kind: 'money', number: 2, cents: 40_000 },
  { ...entry, kind: 'deposit', number: 3, cents: 150_000 },
  { ...entry, kind: 'money', number: 4, cents: 1_000, voided: true },
  { ...entry, kind: 'money', number: 5, cents: 500, date: '2026-02-02' },
]

describe('the figures of an account', () => {
  const figures = figuresOf(entries, '2026-02-01')

  it('follow from its raw entries: deposits apart, void and later ones not counted', () => {
    expect(figures).toMatchObject({ balanceCents: -60_000, depositHeldCents: 150_000, daysPastDue: 31 })
  })

  it('agree with the same figures', () => {
    expect(compareFigures(7, figures, figures)).toEqual([])
  })

  it('name what is a cent off', () => {
    const found = { ...figures, balanceCents: -60_001, buckets: { ...figures.buckets, days31to60: 60_001 } }
    const lines = compareFigures(7, figures, found).map(inWords)
    expect(lines).toEqual([
      "account 7: the report's balanceCents should be -60000 and is -60001",
      "account 7: the report's bucket days31to60 should be 60000 and is 60001",
    ])
  })
})
