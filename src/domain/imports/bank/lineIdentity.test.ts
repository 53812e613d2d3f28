import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../calendar/addDays'
import type { BankLine } from './bankLine'
import { identitiesOf } from './lineIdentity'

const line = (given: Partial<BankLine>): BankLine => ({
  row: 1,
  day: '2026-02-17',
  text: 'COIN LAUNDRY CO DEPOSIT',
  cents: 2500,
  balanceCents: null,
  bankId: null,
  ...given,
})
const same = (one: Partial<BankLine>, other: Partial<BankLine>, accounts: [number, number] = [1, 1]) =>
  identitiesOf(accounts[0], [line(one)])[0] === identitiesOf(accounts[1], [line(other)])[0]

describe('the identity of a line', () => {
  it('is the same for another writing of the same text', () => {
    expect(same({}, { text: 'Coin  Laundry Co Deposit ', row: 9, balanceCents: 7 })).toBe(true)
    expect(same({ text: 'THI\u0323 HOA' }, { text: 'THỊ HOA' })).toBe(true)
  })

  it('differs by bank account, day, cents, text and accents', () => {
    expect(same({}, {}, [1, 2])).toBe(false)
    expect(same({}, { day: '2026-02-18' })).toBe(false)
    expect(same({}, { cents: 2501 })).toBe(false)
    expect(same({}, { cents: -2500 })).toBe(false)
    expect(same({ text: 'NÚÑEZ' }, { text: 'N?ÑEZ' })).toBe(false)
  })

  it('counts the equal lines of a day: one, two, three', () => {
    const identities = identitiesOf(1, [line({}), line({}), line({ day: '2026-02-18' }), line({})])
    expect(new Set(identities).size).toBe(4)
    expect(identitiesOf(1, [line({}), line({})])).toEqual(identities.slice(0, 2))
  })

  it('goes by the id the bank gives, whatever becomes of its text', () => {
    expect(same({ bankId: '2026000007' }, { bankId: '2026000007', text: 'COIN LAUN' })).toBe(true)
    expect(same({ bankId: '2026000007' }, { bankId: '2026000008' })).toBe(false)
    expect(same({ bankId: '0' }, { bankId: '0', day: '2026-02-18' })).toBe(false)
  })

  it('stays short for a text of ten thousand characters, and tells two of them apart', () => {
    const long = 'x'.repeat(9999)
    const [one, two] = identitiesOf(1, [line({ text: `${long}a` }), line({ text: `${long}b` })])
    expect(one).not.toBe(two)
    expect(one?.length).toBeLessThan(500)
  })

  it('is the same in any part of a file cut by whole days, and in any order of its rows', () => {
    const given = fc.record({
      day: fc.integer({ min: 0, max: 5 }).map((days) => addDays('2026-02-15', days)),
      cents: fc.constantFrom(2500, -2500, 7),
      text: fc.constantFrom('A', 'a', 'B  c', 'b c'),
      bankId: fc.constantFrom(null, null, '1', '2'),
    })
    fc.assert(
      fc.property(fc.array(given, { maxLength: 40 }), fc.nat(5), fc.nat(5), (rows, one, other) => {
        const lines = rows.map((row, index) => line({ ...row, row: index + 1 }))
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const all = identitiesOf(1, lines)
        const isIn = ({ day }: BankLine) =>
          day >= addDays('2026-02-15', from) && day <= addDays('2026-02-15', to)
        const part = lines.filter(isIn)
        expect(new Set(all).size).toBe(lines.length)
        expect(identitiesOf(1, part)).toEqual(all.filter((_, index) => isIn(lines[index]!)))
        expect(identitiesOf(1, part.toReversed()).toSorted()).toEqual(identitiesOf(1, part).toSorted())
      }),
    )
  })
})
