import { describe, expect, it } from 'vitest'
import { file, known, money, plan, SLIP, ZELLE } from '@tests/support/fixtures/bankBuilders'
import type { Becomes } from './becomes'

const RETURN = { text: 'RETURNED ITEM', cents: -70000, day: '2026-02-09' } as const
const CHECK = 'Check deposit MARIA BROWN 1A'

describe('a returned check whose payment is in the same file', () => {
  it('takes back the payment of that row, wherever in the file it stands', () => {
    expect(plan({}, file({ text: ZELLE }, RETURN))[1]).toMatchObject({
      state: 'new',
      becomes: { kind: 'returnedLine', row: 1 },
      why: 'returns the payment of row 1: the only payment of this amount in the 30 days before',
    })
    expect(plan({}, file(RETURN, { text: CHECK }))[0]?.becomes).toEqual({ kind: 'returnedLine', row: 2 })
  })

  it.each([
    ['30 days before', '2026-01-10', 'new'],
    ['31 days before', '2026-01-09', 'needsMatch'],
    ['of the same day', '2026-02-09', 'new'],
    ['of the day after', '2026-02-10', 'needsMatch'],
  ] as const)('asks for a payment %s', (_, day, state) => {
    expect(plan({}, file({ text: ZELLE, day }, RETURN))[1]?.state).toBe(state)
  })

  it('waits for a person where several could be it, of this file or of the books', () => {
    const two = plan({}, file({ text: ZELLE }, { text: ZELLE, day: '2026-02-04' }, RETURN))[2]
    expect(two).toMatchObject({
      state: 'needsMatch',
      suggestions: [{ becomes: { row: 2 } }, { becomes: { row: 1 } }],
    })
    const other = money(7, { account: 2, day: '2026-01-25' })
    const both = plan({ money: [other] }, file({ text: ZELLE }, RETURN))[1]
    expect(both?.suggestions.map(({ becomes }) => becomes)).toEqual([
      { kind: 'returned', payment: 7 },
      { kind: 'returnedLine', row: 1 },
    ])
  })

  it('is no line that is in the books already: that payment is taken back', () => {
    const recorded = money(7, { day: '2026-02-03', text: 'Maria Brown', method: 'zelle' })
    expect(plan({ money: [recorded] }, file({ text: ZELLE }, RETURN))[1]?.becomes).toEqual({
      kind: 'returned',
      payment: 7,
    })
  })

  it('is no line that waits, nor one that a person made something else of, nor one of several accounts', () => {
    const pays = (...accounts: number[]): Becomes => ({
      kind: 'payment',
      method: 'check',
      parts: accounts.map((account) => ({
        account,
        tenant: null,
        type: 'rent',
        cents: 70000 / accounts.length,
      })),
    })
    const choose = (choice: Becomes) => plan({}, file({ text: SLIP }, RETURN), [[1, choice]])[1]
    expect(plan({}, file({ text: SLIP }, RETURN))[1]?.state).toBe('needsMatch')
    expect(choose({ kind: 'notOurs', reason: 'a loan' })?.state).toBe('needsMatch')
    expect(choose(pays(1, 2))?.state).toBe('needsMatch')
    expect(choose(pays(1))?.becomes).toEqual({ kind: 'returnedLine', row: 1 })
  })

  it('is returned once', () => {
    const accounts = [known(1, 'Maria Brown'), known(2, 'Elena Rossi')]
    const planned = plan({ accounts }, file({ text: ZELLE }, RETURN, RETURN))
    expect(planned.map(({ state }) => state)).toEqual(['new', 'new', 'needsMatch'])
    const twice = () =>
      plan({}, file({ text: ZELLE }, RETURN, RETURN), [
        [2, { kind: 'returnedLine', row: 1 }],
        [3, { kind: 'returnedLine', row: 1 }],
      ])
    expect(twice).toThrow(expect.objectContaining({ code: 'ALREADY_POSTED' }))
  })

  it.each([
    ['of another amount', { kind: 'returnedLine', row: 1 }, 'SPLIT_NOT_WHOLE'],
    ['that is not there', { kind: 'returnedLine', row: 9 }, 'UNKNOWN_RECORD'],
  ] as const)('cannot be a row %s', (_, choice, code) => {
    const choose = () => plan({}, file({ text: ZELLE, cents: 69999 }, RETURN), [[2, choice]])
    expect(choose).toThrow(expect.objectContaining({ code }))
  })
})
