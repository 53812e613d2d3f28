import { describe, expect, it } from 'vitest'
import { DomainError } from '../../errors'
import type { BankLine } from './bankLine'
import type { Becomes } from './becomes'
import type { ImportRule, KnownAccount, KnownBooks, KnownMoney } from './knownBooks'
import { identitiesOf } from './lineIdentity'
import { planLines } from './planLines'
import { shareToDecide } from './shareToDecide'

const known = (account: number, name: string, given: Partial<KnownAccount> = {}): KnownAccount => ({
  account,
  property: { id: 1, name: 'Maple Court' },
  unit: `${account}A`,
  tenants: [{ id: account * 10, name }],
  start: '2025-03-01',
  lastDay: null,
  rentCents: 100000 + account * 1000,
  owedCents: 0,
  ...given,
})
const money = (id: number, given: Partial<KnownMoney> = {}): KnownMoney => ({
  kind: 'payment',
  id,
  day: '2026-02-03',
  cents: 70000,
  account: 1,
  label: `Payment R${id}`,
  text: '',
  method: 'check',
  seen: false,
  reversed: false,
  ...given,
})
const MARIA = known(1, 'Maria Brown')
const books = (given: Partial<KnownBooks> = {}): KnownBooks => ({
  bankAccount: 1,
  accounts: [MARIA, known(2, 'Elena Rossi'), known(3, 'Łukasz Ivanova')],
  money: [],
  posted: [],
  payers: [],
  rules: [],
  ...given,
})
type Given = Partial<BankLine> & { text: string }
const file = (...given: Given[]): BankLine[] =>
  given.map((line, at) => ({
    row: at + 1,
    day: '2026-02-03',
    cents: 70000,
    balanceCents: null,
    bankId: null,
    ...line,
  }))
const plan = (given: Partial<KnownBooks>, lines: readonly BankLine[], choices: [number, Becomes][] = []) =>
  planLines(lines, books(given), new Map(choices))
const states = (given: Partial<KnownBooks>, lines: readonly BankLine[]) =>
  plan(given, lines).map(({ state }) => state)
const SLIP = 'REMOTE ONLINE DEPOSIT # 47'
const ZELLE = 'Zelle payment from MARIA BROWN 377'
const refs = (line: { suggestions: readonly { becomes: Becomes }[] } | undefined) => {
  const becomes = line?.suggestions[0]?.becomes
  return becomes?.kind === 'recorded' ? becomes.records.map(({ id }) => id) : becomes?.kind
}

describe('a line that is posted already', () => {
  const posted = (lines: readonly BankLine[], text?: string) =>
    lines.map((line, at) => ({
      identity: identitiesOf(1, lines)[at]!,
      day: line.day,
      cents: line.cents,
      text: text ?? line.text,
      label: 'Posted Apr 1 with chase.csv',
      records: [{ kind: 'payment' as const, id: 7 }],
    }))

  it('is posted by the same row, and by each of two equal rows', () => {
    const two = file({ text: 'COIN LAUNDRY' }, { text: 'COIN LAUNDRY' })
    expect(states({ posted: posted(two) }, two)).toEqual(['alreadyPosted', 'alreadyPosted'])
    expect(states({ posted: posted(two.slice(0, 1)) }, two)).toEqual(['alreadyPosted', 'needsMatch'])
  })

  it('is possibly recorded by the same line of another format: cut, or with lost letters', () => {
    const other = posted(file({ text: 'Zelle payment from ŁUKASZ IVANOVA 888' }))
    expect(states({ posted: other }, file({ text: 'Zelle payment from ?UKASZ IV' }))).toEqual([
      'possiblyRecorded',
    ])
    expect(states({ posted: other }, file({ text: 'Zelle payment from ?UKASZ IV ANOVA 888' }))).toEqual([
      'possiblyRecorded',
    ])
    expect(states({ posted: other }, file({ text: 'Zelle payment from MARIA BROWN 1' }))).toEqual(['new'])
    const [line] = plan({ posted: other }, file({ text: 'Zelle payment from ?UKASZ IV' }))
    expect(line?.suggestions[0]).toMatchObject({
      becomes: { kind: 'recorded', records: [{ kind: 'payment', id: 7 }] },
      label: 'Posted Apr 1 with chase.csv',
    })
  })

  it('answers for one line of the other format', () => {
    const lines = file({ text: ZELLE, bankId: 'a' }, { text: ZELLE, bankId: 'b' })
    expect(states({ posted: posted(file({ text: ZELLE })) }, lines)).toEqual(['possiblyRecorded', 'new'])
  })
})

describe('money recorded by hand', () => {
  it('is offered for a line of the same amount two, three but not four days away', () => {
    const on = (day: KnownMoney['day']) => states({ money: [money(1, { day })] }, file({ text: SLIP }))
    expect(on('2026-02-01')).toEqual(['possiblyRecorded'])
    expect(on('2026-01-31')).toEqual(['possiblyRecorded'])
    expect(on('2026-02-06')).toEqual(['possiblyRecorded'])
    expect(on('2026-01-30')).toEqual(['needsMatch'])
    expect(on('2026-02-07')).toEqual(['needsMatch'])
  })

  it('goes by cents and sign', () => {
    expect(states({ money: [money(1, { cents: 70001 })] }, file({ text: SLIP }))).toEqual(['needsMatch'])
    expect(states({ money: [money(1, { cents: -70000 })] }, file({ text: SLIP }))).toEqual(['needsMatch'])
  })

  it('answers for one line, that of its own payer first, and for none once seen', () => {
    const lines = file({ text: 'Zelle payment from NOBODY WE KNOW 1' }, { text: ZELLE })
    expect(states({ money: [money(1, { method: 'zelle' })] }, lines)).toEqual([
      'needsMatch',
      'possiblyRecorded',
    ])
    expect(states({ money: [money(1, { seen: true })] }, file({ text: ZELLE }))).toEqual(['new'])
  })

  it('of another account is not the payment of a payer who is certain', () => {
    expect(states({ money: [money(1, { account: 2, method: 'zelle' })] }, file({ text: ZELLE }))).toEqual([
      'new',
    ])
  })

  it('names each payment of a deposit slip, those of the day before any other', () => {
    const slips = [
      money(1, { cents: 30000, day: '2026-02-02' }),
      money(2, { cents: 30000, account: 2 }),
      money(3, { cents: 40000, account: 3 }),
    ]
    const [line] = plan({ money: slips }, file({ text: SLIP }))
    expect(line?.state).toBe('possiblyRecorded')
    expect(refs(line)).toEqual([2, 3])
    expect(line?.suggestions[0]?.label).toBe('Payment R2 + Payment R3')
  })

  it('is not on a slip when it was sent by Zelle or ACH', () => {
    const sent = [money(1, { cents: 30000, method: 'zelle' }), money(2, { cents: 40000, method: 'ach' })]
    expect(states({ money: sent }, file({ text: SLIP }))).toEqual(['needsMatch'])
  })

  it('can be linked by a person, once, and only whole', () => {
    const link = (...ids: number[]): Becomes => ({
      kind: 'recorded',
      records: ids.map((id) => ({ kind: 'payment', id })),
    })
    const two = [money(1), money(2, { cents: 30000 })]
    const lines = file({ text: SLIP }, { text: SLIP })
    expect(plan({ money: two }, lines, [[1, link(1)]]).map(({ state }) => state)).toEqual([
      'new',
      'needsMatch',
    ])
    expect(() => plan({ money: two }, lines, [[1, link(2)]])).toThrow(/\$400\.00 is left/)
    expect(() =>
      plan({ money: two }, lines, [
        [1, link(1)],
        [2, link(1)],
      ]),
    ).toThrow(DomainError)
  })
})

describe('a returned check', () => {
  const RETURNED = file({ text: 'RETURNED ITEM NSF CHECK 7720', cents: -70000, day: '2026-03-03' })
  const found = (...payments: KnownMoney[]) => plan({ money: payments }, RETURNED)[0]

  it('reverses the only payment of its cents within thirty days', () => {
    expect(found(money(1, { day: '2026-01-31' }))?.state).toBe('needsMatch')
    expect(found(money(1, { day: '2026-02-01' }))?.state).toBe('new')
    expect(found(money(1, { day: '2026-02-02' }))?.state).toBe('new')
    expect(found(money(1, { seen: true }))?.becomes).toEqual({ kind: 'returned', payment: 1 })
    expect(found(money(1, { day: '2026-03-03', seen: true }))?.becomes).toEqual({
      kind: 'returned',
      payment: 1,
    })
    expect(found(money(1, { day: '2026-03-04' }))?.state).toBe('needsMatch')
  })

  it('waits when two could be it, and forgets cash and what was reversed before', () => {
    const two = found(money(1), money(2, { account: 2 }))
    expect(two?.state).toBe('needsMatch')
    expect(two?.suggestions.map(({ label }) => label)).toEqual(['Payment R1', 'Payment R2'])
    const one = found(money(1), money(2, { method: 'cash' }), money(3, { reversed: true }))
    expect(one?.becomes).toEqual({ kind: 'returned', payment: 1 })
  })

  it('takes a payment once', () => {
    const lines = [...RETURNED, ...RETURNED.map((line) => ({ ...line, row: 2, text: 'RETURNED ITEM 9' }))]
    expect(states({ money: [money(1)] }, lines)).toEqual(['new', 'needsMatch'])
  })
})

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

  it('split a deposit of several checks over the accounts that sum to it', () => {
    expect(suggested(SLIP, { cents: 306000 })).toEqual([
      'Maria Brown, Maple Court 1A + Elena Rossi, Maple Court 2A + Łukasz Ivanova, Maple Court 3A: rents and debts that sum to this',
    ])
    expect(suggested('COIN LAUNDRY DEPOSIT', { cents: 306000 })).toEqual([])
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
