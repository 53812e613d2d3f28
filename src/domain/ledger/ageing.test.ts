import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/ageing.json'
import type { Day } from '../calendar/day'
import { dayNumber, dayOfNumber } from '../calendar/dayNumber'
import { ageing, type Ageing } from './ageing'
import { bucketOf } from './buckets'
import { CHARGE_TYPES, OWED_TYPES } from './chargeTypes'
import type { OwedEntry, PaidEntry } from './entries'
import { settlement, type SettlingEntry } from './settlement'

// A JSON module has the values, not the literal types.
const examples = vectors as unknown as {
  name: string
  asOf: Day
  charges: OwedEntry[]
  credits: PaidEntry[]
  expect: Omit<Ageing, 'open'> & { open: { number: number; openCents: number }[] }
}[]

describe('ageing', () => {
  it.each(examples)('$name, as of $asOf', ({ charges, credits, asOf, expect: expected }) => {
    const { open, ...rest } = ageing({ charges, credits, asOf })
    expect({ ...rest, open: open.map(({ number, openCents }) => ({ number, openCents })) }).toEqual(expected)
  })

  it.each([
    [-1, 'current'],
    [0, 'current'],
    [1, 'days1to30'],
    [30, 'days1to30'],
    [31, 'days31to60'],
    [60, 'days31to60'],
    [61, 'days61to90'],
    [90, 'days61to90'],
    [91, 'days91plus'],
    [4000, 'days91plus'],
  ] as const)('puts %d days past due into %s', (days, bucket) => {
    expect(bucketOf(days)).toBe(bucket)
  })

  it('settles refunds before late fees, and knows every type of charge', () => {
    expect(OWED_TYPES.indexOf('refund')).toBe(OWED_TYPES.indexOf('lateFee') - 1)
    expect(OWED_TYPES.filter((type) => type !== 'refund')).toEqual(CHARGE_TYPES)
  })
})

const day = fc.integer({ min: dayNumber('2025-01-01'), max: dayNumber('2026-12-31') }).map(dayOfNumber)
const cents = fc.integer({ min: 1, max: 999_999_999 })
const charge = fc.record({
  type: fc.constantFrom(...OWED_TYPES),
  date: day,
  dueDate: day,
  cents,
  voided: fc.boolean(),
})
const payment = fc.record({ date: day, cents, voided: fc.boolean(), returnedAfter: fc.option(fc.nat(60)) })

/** Accounts as the books make them: a return is never before its payment. */
const accounts = fc
  .record({ charges: fc.array(charge), payments: fc.array(payment), asOf: day })
  .map(({ charges, payments, asOf }) => ({
    asOf,
    charges: charges.map((entry, number) => ({ ...entry, number })),
    payments: payments.map(({ returnedAfter, ...entry }, index): SettlingEntry => {
      const returnedOn = returnedAfter === null ? null : dayOfNumber(dayNumber(entry.date) + returnedAfter)
      return { ...entry, number: 1000 + index, reversedOn: returnedOn }
    }),
  }))

function creditsOf(payments: readonly SettlingEntry[]): PaidEntry[] {
  return payments.flatMap((entry) =>
    entry.reversedOn === null ? [entry] : [entry, { ...entry, date: entry.reversedOn, cents: -entry.cents }],
  )
}

describe('an account on any day', () => {
  it('ties out: the buckets less what is unapplied are what the balance owes', () => {
    fc.assert(
      fc.property(accounts, ({ charges, payments, asOf }) => {
        const account = ageing({ charges, credits: creditsOf(payments), asOf })
        const bucketCents = Object.values(account.buckets).reduce((sum, part) => sum + part, 0)
        expect(bucketCents - account.unappliedCents).toBe(0 - account.balanceCents)
        expect(account.unappliedCents).toBeGreaterThanOrEqual(0)
        expect(account.pastDueCents).toBe(bucketCents - account.buckets.current)
        expect(account.pastDueCents > 0).toBe(account.daysPastDue > 0)
        expect(account.oldestPastDueDate === null).toBe(account.daysPastDue === 0)
      }),
    )
  })

  it('ties out even when a payment was taken back before it came', () => {
    const account = ageing({
      charges: [
        { number: 1, type: 'rent', date: '2026-01-01', dueDate: '2026-01-01', cents: 500, voided: false },
      ],
      credits: [{ date: '2026-01-01', cents: -200, voided: false }],
      asOf: '2026-01-01',
    })
    expect(account).toMatchObject({ balanceCents: -700, unappliedCents: -200, buckets: { current: 500 } })
  })

  it('holds open what no payment settled, charge by charge as the settlement says', () => {
    fc.assert(
      fc.property(accounts, ({ charges, payments, asOf }) => {
        const account = ageing({ charges, credits: creditsOf(payments), asOf })
        const settled = settlement({ charges, payments, asOf })
        expect(
          settled.charges
            .filter(({ openCents }) => openCents > 0)
            .map(({ charge: { number, dueDate }, openCents }) => ({ number, openCents, dueDate })),
        ).toEqual(account.open)
        expect(settled.unapplied.reduce((sum, left) => sum + left.cents, 0)).toBe(account.unappliedCents)
        for (const { charge: owed, paidBy, openCents } of settled.charges) {
          expect(paidBy.reduce((sum, part) => sum + part.cents, openCents)).toBe(owed.cents)
        }
      }),
    )
  })

  it('does not depend on the order the entries come in', () => {
    fc.assert(
      fc.property(accounts, ({ charges, payments, asOf }) => {
        const credits = creditsOf(payments)
        expect(ageing({ charges: charges.toReversed(), credits: credits.toReversed(), asOf })).toEqual(
          ageing({ charges, credits, asOf }),
        )
      }),
    )
  })
})
