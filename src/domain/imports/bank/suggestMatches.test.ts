import { describe, expect, it } from 'vitest'
import { books, file, known, MARIA, plan, SLIP } from '@tests/support/fixtures/bankBuilders'
import type { BankLine } from './bankLine'

describe('suggestions', () => {
  const suggested = (text: string, given: Partial<BankLine> = {}, accounts = books().accounts) =>
    plan({ accounts }, file({ text, ...given }))[0]?.suggestions.map(({ label, why }) => `${label}: ${why}`)

  it('name the tenant whose letters the bank lost, and one whose name it cut', () => {
    expect(suggested('Zelle payment from ?UKASZ IVANOVA 8')).toEqual([
      'Łukasz Ivanova, Maple Court 3A: the name, but for letters the bank lost',
    ])
    expect(suggested('ORIG CO NAME:LUKASZ IVA CO ENTRY DESCR:RENT', { cents: 103000 })).toEqual([
      'Łukasz Ivanova, Maple Court 3A: the name, cut short, equals the rent',
    ])
  })

  it('say what the amount equals, debts before rents', () => {
    const accounts = [MARIA, known(2, 'Elena Rossi', { owedCents: 101000 })]
    expect(suggested(SLIP, { cents: 101000 }, accounts)).toEqual([
      'Elena Rossi, Maple Court 2A: equals what is owed',
      'Maria Brown, Maple Court 1A: equals the rent',
    ])
  })

  it('put who lives there before who moved out and still owes', () => {
    const left = known(1, 'Maria Brown', { rentCents: 102000, owedCents: 5, lastDay: '2026-02-02' })
    expect(suggested(SLIP, { cents: 102000 }, [left, known(2, 'Elena Rossi')])).toEqual([
      'Elena Rossi, Maple Court 2A: equals the rent',
      'Maria Brown, Maple Court 1A: equals the rent, moved out, still owes',
    ])
  })

  it('split a deposit of several checks over the accounts that sum to it', () => {
    expect(suggested(SLIP, { cents: 306000 })).toEqual([
      'Maria Brown, Maple Court 1A + Elena Rossi, Maple Court 2A + Łukasz Ivanova, Maple Court 3A: rents and debts that sum to this',
    ])
    expect(suggested('COIN LAUNDRY DEPOSIT', { cents: 306000 })).toEqual([])
  })
})
