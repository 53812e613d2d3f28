import { describe, expect, it } from 'vitest'
import { indexAccounts } from './accountIndex'
import type { BankLine } from './bankLine'
import type { Becomes } from './becomes'
import type { KnownAccount } from './knownBooks'
import { matchPayment } from './matchPayment'
import { payerKey } from './payerOf'
import { indexPayers } from './rememberedPayers'

const known = (account: number, names: string[], given: Partial<KnownAccount> = {}): KnownAccount => ({
  account,
  property: { id: 1, name: 'Maple Court' },
  unit: `${account}A`,
  tenants: names.map((name, at) => ({ id: account * 10 + at, name })),
  start: '2025-03-01',
  lastDay: null,
  rentCents: 100000,
  owedCents: 0,
  ...given,
})
const line = (text: string, given: Partial<BankLine> = {}): BankLine => ({
  row: 1,
  day: '2026-02-03',
  text,
  cents: 70000,
  balanceCents: null,
  bankId: null,
  ...given,
})
const accountOf = (becomes: Becomes | undefined) =>
  becomes?.kind === 'payment' ? becomes.parts.map(({ account, tenant }) => [account, tenant]) : becomes?.kind
const match = (
  text: string,
  accounts: KnownAccount[],
  given: Partial<BankLine> = {},
  remembered: [string, Becomes][] = [],
) =>
  accountOf(
    matchPayment(
      line(text, given),
      indexAccounts(accounts),
      indexPayers(remembered.map(([payer, becomes]) => ({ payer: payerKey(payer), becomes }))),
    )?.becomes,
  )
const paid = (account: number, cents: number, type: 'rent' | 'deposit' = 'rent'): Becomes => ({
  kind: 'payment',
  method: 'zelle',
  parts: [{ account, tenant: null, type, cents }],
})

describe('a payer who is by name a tenant', () => {
  it('is certain, whatever case, accents and cuts the bank made of the name', () => {
    const accounts = [known(1, ['Łukasz Núñez', 'Thị Hoa Adeyemi']), known(2, ['Maria Brown'])]
    expect(match('Zelle payment from LUKASZ NUNEZ 123', accounts)).toEqual([[1, 10]])
    expect(match('Zelle payment from ŁUKASZ NÚÑEZ 123', accounts)).toEqual([[1, 10]])
    expect(match('Zelle payment from THỊ HOA ADEYE MI 35', accounts)).toEqual([[1, 11]])
  })

  it('is not certain with a lost letter, a cut name or another suffix', () => {
    const accounts = [
      known(1, ['Łukasz Ivanova']),
      known(2, ['Elena Smith']),
      known(3, ['Dmitri Van der Berg']),
    ]
    expect(match('Zelle payment from ?UKASZ IVANOVA 123', accounts)).toBeUndefined()
    expect(match('Zelle payment from ELENA SMITH JR. 123', accounts)).toBeUndefined()
    expect(match('ORIG CO NAME:DMITRI VAN DER B CO ENTRY DESCR:RENT', accounts)).toBeUndefined()
  })

  it('is not certain when two accounts know the name, unless the text spells the unit', () => {
    const accounts = [known(1, ['Maria Brown']), known(2, ['Maria Brown'])]
    expect(match('Zelle payment from MARIA BROWN 123', accounts)).toBeUndefined()
    expect(match('Zelle payment from MARIA BROWN for 2A', accounts)).toEqual([[2, 20]])
    expect(match('DEPOSIT MARIA BROWN 2A', [known(2, ['Maria Brown'])])).toEqual([[2, 20]])
    expect(match('DEPOSIT MARIA BROWN', [known(2, ['Maria Brown'])])).toBeUndefined()
  })

  it('is not spelled by a text that names somebody else of nearly that name', () => {
    expect(match('DEPOSIT ELENA SMITH 1A', [known(1, ['Elena Smith'])])).toEqual([[1, 10]])
    expect(match('DEPOSIT ELENA SMITH JR 1A', [known(1, ['Elena Smith'])])).toBeUndefined()
    expect(
      match('DEPOSIT ELENA SMITH LEE 1A', [known(1, ['Elena Smith']), known(2, ['Elena Smith Lee'])]),
    ).toBe(undefined)
  })

  it('is certain of the account where two tenants of it share the name, but not of the person', () => {
    expect(match('Zelle payment from JOHN LEE 1', [known(1, ['John Lee', 'John Lee'])])).toEqual([[1, null]])
  })

  it('fits from sixty days before the start, to the last day, and after it while something is owed', () => {
    const text = 'Zelle payment from MARIA BROWN 123'
    const starts = (start: KnownAccount['start']) => match(text, [known(1, ['Maria Brown'], { start })])
    expect(starts('2026-02-04')).toEqual([[1, 10]])
    expect(starts('2026-04-04')).toEqual([[1, 10]])
    expect(starts('2026-04-05')).toBeUndefined()
    const ended = (lastDay: KnownAccount['lastDay'], owedCents: number) =>
      match(text, [known(1, ['Maria Brown'], { lastDay, owedCents })])
    expect(ended('2026-02-03', 0)).toEqual([[1, 10]])
    expect(ended('2026-02-02', 0)).toBeUndefined()
    expect(ended('2026-02-02', 1)).toEqual([[1, 10]])
  })

  it('is not certain between a home left with a debt and the present one', () => {
    const now = known(2, ['Maria Brown'])
    const left = { lastDay: '2026-01-31' } as const
    const text = 'Zelle payment from MARIA BROWN 123'
    expect(match(text, [known(1, ['Maria Brown'], { ...left, owedCents: 1 }), now])).toBeUndefined()
    expect(match(text, [known(1, ['Maria Brown'], { ...left, owedCents: 0 }), now])).toEqual([[2, 20]])
  })

  it('is taken to pay rent, with the deposit offered where the amount is what is left of it', () => {
    const accounts = [known(1, ['Maria Brown'], { depositUnpaidCents: 70000 })]
    const found = matchPayment(line('Zelle payment from MARIA BROWN 1'), indexAccounts(accounts), new Map())
    expect(found?.becomes).toMatchObject({ parts: [{ type: 'rent', cents: 70000 }] })
    expect(found?.why).toContain('the unpaid deposit is as much')
    expect(found?.others).toMatchObject([
      { becomes: { parts: [{ type: 'deposit' }] }, why: 'equals the unpaid deposit' },
    ])
  })
})

describe('a payer who was matched before', () => {
  const accounts = [known(1, ['Maria Brown']), known(2, ['Elena Rossi'])]
  const text = 'Zelle payment from PAPA BROWN 123'

  it('is certain, with the amount of this line', () => {
    const remembered: [string, Becomes][] = [['PAPA BROWN', paid(2, 5, 'deposit')]]
    const index = indexAccounts(accounts)
    const choices = indexPayers(remembered.map(([payer, becomes]) => ({ payer: payerKey(payer), becomes })))
    expect(matchPayment(line(text), index, choices)?.becomes).toEqual(paid(2, 70000))
  })

  it('counts more than the name, since a person chose it', () => {
    const remembered: [string, Becomes][] = [['MARIA BROWN', paid(2, 5)]]
    expect(match('Zelle payment from MARIA BROWN 9', accounts, {}, remembered)).toEqual([[2, null]])
  })

  it('waits for a person when chosen differently from time to time', () => {
    const remembered: [string, Becomes][] = [
      ['PAPA BROWN', paid(1, 5)],
      ['PAPA BROWN', paid(2, 5)],
    ]
    expect(match(text, accounts, {}, remembered)).toBeUndefined()
  })

  it('does not pay an account that no longer fits', () => {
    const gone = [known(1, ['Maria Brown'], { lastDay: '2026-01-01' })]
    expect(match(text, gone, {}, [['PAPA BROWN', paid(1, 5)]])).toBeUndefined()
  })
})
