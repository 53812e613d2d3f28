import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cashEffect, type CashEntry } from './cashEffect'
import { incomeFigures, splitFigures, type CashFigures } from './incomeFigures'

const cents = fc.nat(50_000_000)
const figures: fc.Arbitrary<CashFigures> = fc.record({
  receivedCents: cents,
  returnedCents: cents,
  refundedCents: cents,
  withheldCents: cents,
  otherIncomeCents: cents,
  expensesCents: fc.integer({ min: -50_000_000, max: 50_000_000 }),
})

describe('income and expense', () => {
  it('takes back what was returned and refunded, and leaves credits out', () => {
    expect(
      incomeFigures([
        {
          receivedCents: 100_000,
          returnedCents: 30_000,
          refundedCents: 5_000,
          withheldCents: 20_000,
          otherIncomeCents: 1_500,
          expensesCents: 40_000,
        },
      ]),
    ).toMatchObject({ incomeCents: 86_500, netCents: 46_500 })
  })

  it('gives three siblings parts that sum to the whole, the odd cents to the earlier', () => {
    const whole = { ...incomeFigures([]), receivedCents: 100_001, expensesCents: -100 }
    const parts = splitFigures(whole, [3_334, 3_333, 3_333])
    expect(parts.map(({ receivedCents }) => receivedCents)).toEqual([33_341, 33_330, 33_330])
    expect(parts.map(({ expensesCents }) => expensesCents)).toEqual([-34, -33, -33])
  })

  it('never loses a cent in a split', () => {
    fc.assert(
      fc.property(
        figures,
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 5 }),
        (whole, shares) => {
          expect(incomeFigures(splitFigures(whole, shares))).toEqual(incomeFigures([whole]))
        },
      ),
    )
  })
})

describe('what an entry counts in', () => {
  const entry = (kind: CashEntry['kind'], type: string | null, voided = false): CashEntry => ({
    kind,
    type,
    cents: 100,
    voided,
  })

  it.each([
    [entry('payment', 'rent'), { figure: 'receivedCents', cents: 100 }],
    [entry('payment', 'openingBalance'), { figure: 'receivedCents', cents: 100 }],
    [entry('payment', 'deposit'), null],
    [entry('payment', 'rent', true), null],
    [entry('reversal', 'rent'), { figure: 'returnedCents', cents: 100 }],
    [entry('reversal', 'deposit'), null],
    [entry('refund', null), { figure: 'refundedCents', cents: 100 }],
    [entry('depositMovement', 'withheld'), { figure: 'withheldCents', cents: 100 }],
    [entry('depositMovement', 'refunded'), null],
    [entry('depositMovement', 'broughtForward'), null],
    [entry('otherIncome', null), { figure: 'otherIncomeCents', cents: 100 }],
    [entry('expense', 'expense'), { figure: 'expensesCents', cents: 100 }],
    [entry('expense', 'refund'), { figure: 'expensesCents', cents: -100 }],
  ] as const)('of %o is %o', (given, expected) => {
    expect(cashEffect(given)).toEqual(expected)
  })
})
