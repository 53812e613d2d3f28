import { describe, expect, it } from 'vitest'
import { file, money, plan, SLIP, states, ZELLE } from '@tests/support/fixtures/bankBuilders'
import { DomainError } from '../../errors'
import type { BankLine } from './bankLine'
import type { Becomes } from './becomes'
import type { KnownMoney } from './knownBooks'
import { identitiesOf } from './lineIdentity'

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

  it('sent the same way goes before money of the same day', () => {
    const both = [money(1, { method: 'cash' }), money(2, { method: 'zelle', day: '2026-02-02' })]
    expect(refs(plan({ money: both }, file({ text: ZELLE }))[0])).toEqual([2])
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
