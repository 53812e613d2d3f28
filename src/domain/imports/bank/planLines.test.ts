import { describe, expect, it } from 'vitest'
import { file, money, plan, SLIP, ZELLE } from '@tests/support/fixtures/bankBuilders'
import type { Becomes } from './becomes'
import type { ImportRule } from './knownBooks'
import { shareToDecide } from './shareToDecide'

describe('a rule', () => {
  const rule = (id: number, contains: string, given: Partial<ImportRule> = {}): ImportRule => ({
    id,
    contains,
    direction: 'out',
    becomes: { kind: 'expense', payee: id, category: 1, property: 1 },
    ...given,
  })
  const by = (rules: ImportRule[], cents = -5) =>
    plan({ rules }, file({ text: 'HOME DÉPOT #3812 DAYTON', cents }))[0]

  it('says what an expense is, the longest text first, case and accents apart', () => {
    expect(
      by([rule(1, 'home depot'), rule(2, 'Home Depot #3812'), rule(3, 'dayton')])?.becomes,
    ).toMatchObject({
      payee: 2,
    })
  })

  it('must fit the direction', () => {
    expect(by([rule(1, 'home depot')], 5)?.state).toBe('needsMatch')
    expect(by([rule(1, 'home depot', { direction: 'in' })], 5)?.state).toBe('new')
  })

  it('never says whose payment money is', () => {
    const pays: Becomes = {
      kind: 'payment',
      method: 'ach',
      parts: [{ account: 1, tenant: null, type: 'rent', cents: 5 }],
    }
    expect(by([rule(1, 'home depot', { direction: 'in', becomes: pays })], 5)?.state).toBe('needsMatch')
  })

  it('is missing: the last expense of the same text is suggested', () => {
    const becomes: Becomes = { kind: 'expense', payee: 4, category: 1, property: 2 }
    const before = money(9, { kind: 'expense', cents: -9, day: '2026-01-20', text: 'LOWES #0211', becomes })
    const [line] = plan({ money: [before] }, file({ text: 'LOWES #0345', cents: -5 }))
    expect(line).toMatchObject({ state: 'needsMatch', suggestions: [{ becomes }] })
  })
})

describe('a payer matched before', () => {
  const papa = file({ text: 'Zelle payment from PAPA BROWN 12' })
  const paid = (account: number): Becomes => ({
    kind: 'payment',
    method: 'zelle',
    parts: [{ account, tenant: null, type: 'rent', cents: 70000 }],
  })

  it('is matched without help; one matched differently each time is offered all of it', () => {
    const [payer] = plan({}, papa).map((line) => line.payer)
    const once = plan({ payers: [{ payer: payer!, becomes: paid(2) }] }, papa)[0]
    expect(once).toMatchObject({ state: 'new', becomes: paid(2), why: 'paid by this payer before' })
    const payers = [2, 1].map((account) => ({ payer: payer!, becomes: paid(account) }))
    const twice = plan({ payers }, papa)[0]
    expect(twice).toMatchObject({ state: 'needsMatch', becomes: null })
    expect(twice?.suggestions.map(({ becomes }) => becomes).slice(0, 2)).toEqual([paid(2), paid(1)])
  })
})

describe('a transfer', () => {
  it('is put aside, unless it names a tenant', () => {
    const lines = file(
      { text: 'Online Transfer to SAV ...4471', cents: -5 },
      { text: 'TRANSFER FROM MARIA BROWN' },
    )
    expect(plan({}, lines)).toMatchObject([
      { state: 'notOurs', becomes: { kind: 'notOurs' } },
      { state: 'needsMatch', suggestions: [{ label: 'Maria Brown, Maple Court 1A' }] },
    ])
  })
})

describe("a person's choice", () => {
  const pays = (...cents: number[]): Becomes => ({
    kind: 'payment',
    method: 'check',
    parts: cents.map((part, at) => ({ account: at + 1, tenant: null, type: 'rent', cents: part })),
  })
  const choose = (becomes: Becomes, cents = 70000) => plan({}, file({ text: SLIP, cents }), [[1, becomes]])[0]

  it('counts when its parts sum to the line', () => {
    expect(choose(pays(30000, 40000))).toMatchObject({ state: 'new', becomes: pays(30000, 40000) })
    expect(choose({ kind: 'notOurs', reason: 'a loan' })).toMatchObject({ state: 'notOurs', why: 'a loan' })
  })

  it.each([
    ['one cent too little', pays(30000, 39999), 70000, 'SPLIT_NOT_WHOLE'],
    ['one cent too much', pays(30000, 40001), 70000, 'SPLIT_NOT_WHOLE'],
    ['a part below zero', pays(80000, -10000), 70000, 'BAD_AMOUNT'],
    ['a payment of money that went out', pays(70000), -70000, 'BAD_AMOUNT'],
    ['an account there is not', pays(10000, 10000, 10000, 40000), 70000, 'UNKNOWN_ACCOUNT'],
  ])('is refused for %s', (_, becomes, cents, code) => {
    expect(() => choose(becomes, cents)).toThrow(expect.objectContaining({ code }))
  })
})

describe('the share a person has to decide', () => {
  it('counts what needs a match and what may be recorded', () => {
    const lines = plan(
      { money: [money(1, { account: 2 })] },
      file({ text: SLIP }, { text: SLIP }, { text: ZELLE }),
    )
    expect(shareToDecide(lines)).toMatchObject({ lines: 3, toDecide: 2, perMille: 667, states: { new: 1 } })
    expect(shareToDecide([]).perMille).toBeNull()
  })
})
