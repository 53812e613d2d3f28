import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { CHARGE_TYPES } from '../ledger/chargeTypes'
import { CREDIT_TYPE_LABELS, DEPOSIT_MOVEMENT_LABELS } from '../ledger/entryTypes'
import { PAYMENT_TYPE_LABELS } from '../ledger/paymentTerms'
import type { JournalEntry, JournalNames } from './journalEntry'
import { postings } from './postings'

const NAMES: JournalNames = {
  properties: new Map(),
  units: new Map(),
  tenants: new Map(),
  banks: new Map([[4, 'Chase Checking']]),
  categories: new Map([[5, 'Roof repairs']]),
}

const COMMON = {
  id: 1,
  number: 17,
  date: '2026-01-31',
  cents: 100_000,
  text: null,
  reference: null,
  propertyId: null,
  unitId: null,
  leaseId: null,
} as const
const OF_ACCOUNT = { ...COMMON, accountId: 12 } as const
const OUTLAY = { ...COMMON, number: null, party: null } as const

/** `[debited, credited]`, after seeing that nothing else moved. */
const moved = (entry: JournalEntry): string[] => {
  const sides = postings(entry, NAMES)
  expect(sides.map(({ cents }) => cents)).toEqual([100_000, -100_000])
  return sides.map(({ account }) => account)
}

const RECEIVABLE = 'assets:receivable:12'
const DEPOSITS = 'liabilities:deposits:12'
const BANK = 'assets:bank:Chase Checking'
const UNDEPOSITED = 'assets:undeposited'

describe('the two sides of an entry', () => {
  it.each([
    ['rent', 'income:rent'],
    ['lateFee', 'income:lateFee'],
    ['nsfFee', 'income:nsfFee'],
    ['openingBalance', 'equity:opening'],
  ] as const)('a charge of type %s is owed, and comes from %s', (type, from) => {
    expect(moved({ ...OF_ACCOUNT, kind: 'charge', type })).toEqual([RECEIVABLE, from])
  })

  it.each([
    ['writeOff', 'income:writeOff'],
    ['concession', 'income:concession'],
    ['lateFeeWaiver', 'income:lateFeeWaiver'],
    ['openingBalance', 'equity:opening'],
  ] as const)('a credit of type %s is owed no more, and takes from %s', (type, to) => {
    expect(moved({ ...OF_ACCOUNT, kind: 'credit', type })).toEqual([to, RECEIVABLE])
  })

  it.each([
    ['rent', RECEIVABLE],
    ['other', RECEIVABLE],
    ['deposit', DEPOSITS],
  ] as const)('a payment of type %s comes in from %s, and its return takes it back', (type, from) => {
    for (const [bankId, place] of [
      [4, BANK],
      [null, UNDEPOSITED],
    ] as const) {
      expect(moved({ ...OF_ACCOUNT, kind: 'payment', type, bankId })).toEqual([place, from])
      expect(moved({ ...OF_ACCOUNT, kind: 'reversal', type, bankId })).toEqual([from, place])
    }
  })

  it.each([
    [4, BANK],
    [null, UNDEPOSITED],
  ])('a refund goes out of bank account %s: %s', (bankId, place) => {
    expect(moved({ ...OF_ACCOUNT, kind: 'refund', bankId })).toEqual([RECEIVABLE, place])
  })

  it.each([
    ['broughtForward', 4, [BANK, DEPOSITS]],
    ['broughtForward', null, ['equity:opening', DEPOSITS]],
    ['withheld', null, [DEPOSITS, RECEIVABLE]],
    ['refunded', 4, [DEPOSITS, BANK]],
    ['refunded', null, [DEPOSITS, UNDEPOSITED]],
  ] as const)('a deposit %s, with bank account %s, moves %j', (type, bankId, sides) => {
    expect(moved({ ...OF_ACCOUNT, kind: 'depositMovement', type, bankId })).toEqual(sides)
  })

  it('a deposit that is only asked for moves nothing, and says how much', () => {
    const asked = postings({ ...OF_ACCOUNT, kind: 'depositMovement', type: 'charged', bankId: null }, NAMES)

    expect(asked).toEqual([{ account: DEPOSITS, cents: 0, comment: 'asked: 1000.00' }])
  })

  it.each([
    ['expense', 4, ['expenses:Roof repairs', BANK]],
    ['expense', null, ['expenses:Roof repairs', 'equity:owner']],
    ['refund', 4, [BANK, 'expenses:Roof repairs']],
    ['refund', null, ['equity:owner', 'expenses:Roof repairs']],
  ] as const)('an outlay of type %s, with bank account %s, moves %j', (type, bankId, sides) => {
    expect(moved({ ...OUTLAY, kind: 'expense', type, categoryId: 5, bankId })).toEqual(sides)
  })

  it.each([
    [4, BANK],
    [null, UNDEPOSITED],
  ])('other income comes into bank account %s: %s', (bankId, place) => {
    expect(moved({ ...OUTLAY, kind: 'otherIncome', type: 'laundry', bankId })).toEqual([
      place,
      'income:laundry',
    ])
  })

  it('refuses an entry at a bank whose name it was not told: it would be lost', () => {
    expect(() => postings({ ...OF_ACCOUNT, kind: 'refund', bankId: 99 }, NAMES)).toThrow('99')
  })

  it('sums to nothing, whatever the entry', () => {
    const keys = <T extends object>(labels: T) => fc.constantFrom(...(Object.keys(labels) as (keyof T)[]))
    const bankId = fc.constantFrom(4, null)
    const entry: fc.Arbitrary<JournalEntry> = fc.integer({ min: 1, max: 999_999_999 }).chain((cents) =>
      fc.oneof(
        fc
          .constantFrom(...CHARGE_TYPES)
          .map((type) => ({ ...OF_ACCOUNT, cents, kind: 'charge' as const, type })),
        keys(CREDIT_TYPE_LABELS).map((type) => ({ ...OF_ACCOUNT, cents, kind: 'credit' as const, type })),
        fc
          .record({ kind: fc.constantFrom('payment', 'reversal'), type: keys(PAYMENT_TYPE_LABELS), bankId })
          .map((rest) => ({ ...OF_ACCOUNT, cents, ...rest })),
        fc
          .record({ type: keys(DEPOSIT_MOVEMENT_LABELS), bankId })
          .map((rest) => ({ ...OF_ACCOUNT, cents, kind: 'depositMovement' as const, ...rest })),
      ),
    )
    fc.assert(
      fc.property(entry, (any) => {
        expect(postings(any, NAMES).reduce((sum, { cents }) => sum + cents, 0)).toBe(0)
      }),
    )
  })
})
