import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays } from '../calendar/addDays'
import { OWED_TYPES } from '../ledger/chargeTypes'
import { moveOut } from './moveOut'
import type { MoveOutFacts, OpenItem } from './moveOutTerms'

const rent = (openCents: number, dueDate: OpenItem['dueDate'] = '2026-03-01', number = 1): OpenItem => ({
  number,
  type: 'rent',
  description: `Rent due ${dueDate}`,
  dueDate,
  openCents,
})

const facts = (given: Partial<MoveOutFacts> = {}): MoveOutFacts => {
  const open = given.open ?? []
  const balanceCents = given.balanceCents ?? -open.reduce((sum, { openCents }) => sum + openCents, 0)
  return {
    settledOn: '2026-03-31',
    open,
    balanceCents,
    lowestBalanceCents: balanceCents,
    heldCents: 150_000,
    ...given,
  }
}

const DOOR = { description: 'Broken door', cents: 35_000 }

/** The code of what is thrown. */
const refusal = (work: () => unknown): unknown => {
  try {
    work()
  } catch (error) {
    return (error as { code?: unknown }).code
  }
  return undefined
}

describe('a move-out', () => {
  it('withholds what is owed and gives back the rest: held 1,500, rent 400, damage 350', () => {
    expect(moveOut(facts({ open: [rent(40_000)] }), [DOOR])).toMatchObject({
      owedCents: 75_000,
      withholdCents: 75_000,
      refundCents: 75_000,
      stillHeldCents: 0,
      stillOwedCents: 0,
      deductions: [
        {
          description: 'Rent due 2026-03-01',
          dueDate: '2026-03-01',
          cents: 40_000,
          fromDepositCents: 40_000,
        },
        { description: 'Broken door', dueDate: null, cents: 35_000, fromDepositCents: 35_000 },
      ],
    })
  })

  it.each([
    [149_999, { withholdCents: 149_999, refundCents: 1, stillOwedCents: 0 }],
    [150_000, { withholdCents: 150_000, refundCents: 0, stillOwedCents: 0 }],
    [150_001, { withholdCents: 150_000, refundCents: 0, stillOwedCents: 1 }],
  ])('is exact where the deposit just covers what is owed: %d', (openCents, expected) => {
    expect(moveOut(facts({ open: [rent(openCents)] }), [])).toMatchObject(expected)
  })

  it('pays damages from what is prepaid before it touches the deposit', () => {
    expect(moveOut(facts({ balanceCents: 10_000 }), [DOOR])).toMatchObject({
      owedCents: 25_000,
      withholdCents: 25_000,
      refundablePrepaidCents: 0,
      deductions: [{ fromPrepaidCents: 10_000, fromDepositCents: 25_000 }],
    })
  })

  it('gives back what is prepaid unless less is chosen, and never more than was there every day since', () => {
    const prepaid = facts({ balanceCents: 50_000, lowestBalanceCents: 20_000 })
    expect(moveOut(prepaid, [])).toMatchObject({
      refundablePrepaidCents: 20_000,
      refundPrepaidCents: 20_000,
      stillPrepaidCents: 30_000,
    })
    expect(moveOut(prepaid, [], { refundPrepaidCents: 0 })).toMatchObject({
      refundPrepaidCents: 0,
      stillPrepaidCents: 50_000,
    })
    expect(moveOut(facts({ balanceCents: 59_667 }), [])).toMatchObject({
      refundPrepaidCents: 59_667,
      stillPrepaidCents: 0,
      refundCents: 150_000,
    })
    expect(refusal(() => moveOut(prepaid, [], { refundPrepaidCents: 20_001 }))).toBe('REFUND_TOO_LARGE')
    expect(refusal(() => moveOut(prepaid, [DOOR], { refundPrepaidCents: 1 }))).toBe('REFUND_TOO_LARGE')
  })

  it('lets a person withhold less, give back less, and keep the rest for later', () => {
    const owing = facts({ open: [rent(40_000)] })
    expect(moveOut(owing, [], { withholdCents: 10_000 })).toMatchObject({
      refundCents: 140_000,
      stillOwedCents: 30_000,
    })
    expect(moveOut(owing, [], { withholdCents: 10_000, refundCents: 100_000 }).stillHeldCents).toBe(40_000)
    expect(moveOut(owing, [], { refundCents: 0 })).toMatchObject({
      withholdCents: 40_000,
      refundCents: 0,
      stillHeldCents: 110_000,
    })
  })

  it('refuses to withhold more than is owed, and to use more than is held', () => {
    const owing = facts({ open: [rent(40_000)] })
    expect(moveOut(owing, [], { withholdCents: 40_000 }).withholdCents).toBe(40_000)
    expect(refusal(() => moveOut(owing, [], { withholdCents: 40_001 }))).toBe('WITHHOLDING_TOO_LARGE')
    expect(refusal(() => moveOut(facts(), [], { withholdCents: 1 }))).toBe('WITHHOLDING_TOO_LARGE')
    expect(refusal(() => moveOut(owing, [], { refundCents: 110_001 }))).toBe('DEPOSIT_TOO_SMALL')
    expect(refusal(() => moveOut(facts({ open: [rent(999_999)] }), [], { withholdCents: 150_001 }))).toBe(
      'DEPOSIT_TOO_SMALL',
    )
  })

  it.each([0, -1, 1.5, Number.NaN, 1_000_000_000])('refuses a damage of %d cents', (cents) => {
    expect(refusal(() => moveOut(facts(), [{ description: 'Door', cents }]))).toBe('BAD_AMOUNT')
  })

  it.each([-1, 0.5, Number.NaN])('refuses to withhold or give back %d cents', (cents) => {
    const owing = facts({ open: [rent(40_000)] })
    for (const field of ['withholdCents', 'refundCents', 'refundPrepaidCents'])
      expect(refusal(() => moveOut(owing, [], { [field]: cents }))).toBe('BAD_AMOUNT')
  })

  it('lets the deposit pay in the order of settlement: oldest due date first, a damage before other fees', () => {
    const open = [
      { ...rent(10_000, '2026-03-31', 3), type: 'nsfFee' as const },
      rent(20_000, '2026-02-01', 2),
    ]
    const { deductions } = moveOut(facts({ open, heldCents: 50_000 }), [DOOR])
    expect(deductions.map(({ cents, fromDepositCents }) => [cents, fromDepositCents])).toEqual([
      [20_000, 20_000],
      [35_000, 30_000],
      [10_000, 0],
    ])
  })
})

const cents = fc.integer({ min: 1, max: 500_000 })
const open = fc.array(
  fc.record({
    type: fc.constantFrom(...OWED_TYPES),
    openCents: cents,
    dueDay: fc.integer({ min: 0, max: 270 }).map((days) => addDays('2026-01-01', days)),
  }),
  { maxLength: 6 },
)
const accounts = fc
  .record({ open, prepaidCents: fc.nat(300_000), heldCents: fc.nat(500_000), lower: fc.nat(100_000) })
  .map(({ open: items, prepaidCents, heldCents, lower }): MoveOutFacts => {
    // Money waits only where nothing is open.
    const owing = items.map(({ type, openCents, dueDay }, index) => ({
      number: index + 1,
      type,
      description: type,
      dueDate: dueDay,
      openCents,
    }))
    const balanceCents =
      owing.length > 0 ? -owing.reduce((sum, { openCents }) => sum + openCents, 0) : prepaidCents
    return {
      settledOn: '2026-09-30',
      open: owing,
      balanceCents,
      lowestBalanceCents: balanceCents - lower,
      heldCents,
    }
  })
const damages = fc.array(fc.record({ description: fc.constant('Damage'), cents }), { maxLength: 4 })

describe('any move-out', () => {
  it('accounts for every cent of the deposit and of what is owed', () => {
    fc.assert(
      fc.property(accounts, damages, fc.double({ min: 0, max: 1, noNaN: true }), (account, found, share) => {
        const proposed = moveOut(account, found)
        const withholdCents = Math.floor(proposed.withholdCents * share)
        const refundCents = Math.floor((account.heldCents - withholdCents) * share)
        for (const settled of [proposed, moveOut(account, found, { withholdCents, refundCents })]) {
          const sum = (part: (line: (typeof settled.deductions)[number]) => number) =>
            settled.deductions.reduce((total, line) => total + part(line), 0)
          expect(settled.withholdCents + settled.refundCents + settled.stillHeldCents).toBe(account.heldCents)
          expect(sum(({ fromDepositCents }) => fromDepositCents)).toBe(settled.withholdCents)
          expect(sum((line) => line.cents - line.fromPrepaidCents)).toBe(settled.owedCents)
          expect(settled.stillOwedCents).toBe(settled.owedCents - settled.withholdCents)
          // The balance after all is posted: nothing is owed but what is said, and prepaid money is not used twice.
          const after = account.balanceCents - settled.damagesCents + settled.withholdCents
          expect(Math.max(0, -after)).toBe(settled.stillOwedCents)
          expect(settled.refundablePrepaidCents).toBeLessThanOrEqual(Math.max(0, after))
        }
      }),
    )
  })

  it('proposes to withhold the smaller of what is held and what is owed, and to give back the rest', () => {
    fc.assert(
      fc.property(accounts, damages, (account, found) => {
        const { withholdCents, refundCents, owedCents, stillOwedCents } = moveOut(account, found)
        expect(withholdCents).toBe(Math.min(account.heldCents, owedCents))
        expect(refundCents).toBe(account.heldCents - withholdCents)
        // Nobody gets money back while they owe.
        expect(refundCents > 0 && stillOwedCents > 0).toBe(false)
      }),
    )
  })
})
