import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { depositBank, type DepositFlows } from './depositBank'

/** One bank account is kept for deposits. */
const kept = (otherMoneyCents = 0) => ({ isKept: true, otherMoneyCents })

const flows = (inDepositAccountsCents: number, elsewhereCents = 0, unnamedCents = 0): DepositFlows => ({
  inDepositAccountsCents,
  elsewhereCents,
  unnamedCents,
})

describe('deposits against the bank accounts kept for them', () => {
  it('agree when every deposit lies there', () => {
    expect(depositBank([flows(150_000), flows(90_000)], kept())).toMatchObject({
      heldCents: 240_000,
      expectedCents: 240_000,
      differenceCents: 0,
    })
  })

  it('differ by what lies elsewhere and by other money there; what names no bank account is expected there', () => {
    expect(depositBank([flows(150_000), flows(0, 90_000), flows(0, 0, 40_000)], kept(7_500))).toMatchObject({
      heldCents: 280_000,
      expectedCents: 197_500,
      elsewhereCents: 90_000,
      unnamedCents: 40_000,
      otherMoneyCents: 7_500,
      differenceCents: -82_500,
    })
  })

  it('are all missing where no bank account is kept for them', () => {
    expect(depositBank([flows(0, 90_000, 40_000)], { isKept: false, otherMoneyCents: 0 })).toMatchObject({
      heldCents: 130_000,
      expectedCents: 0,
      differenceCents: -130_000,
    })
  })

  it('take what was withheld out of where the deposit lies', () => {
    expect(depositBank([flows(150_000, 0, -75_000)], kept())).toMatchObject({
      heldCents: 75_000,
      expectedCents: 75_000,
      differenceCents: 0,
    })
    expect(depositBank([flows(0, 150_000, -75_000)], kept())).toMatchObject({ elsewhereCents: 75_000 })
  })

  it('take a refund from the deposits’ own bank account out of a deposit that named none', () => {
    expect(depositBank([flows(-75_000, 0, 75_000)], kept())).toMatchObject({
      heldCents: 0,
      expectedCents: 0,
      differenceCents: 0,
    })
  })

  it('always tie: the parts sum to what is held, the named parts to the difference', () => {
    const cents = fc.integer({ min: -500_000, max: 500_000 })
    const account = fc
      .record({ inDepositAccountsCents: cents, elsewhereCents: cents, unnamedCents: cents })
      // The books never hold less than nothing for an account.
      .filter((one) => one.inDepositAccountsCents + one.elsewhereCents + one.unnamedCents >= 0)
    fc.assert(
      fc.property(fc.array(account), cents, (accounts, otherMoneyCents) => {
        const bank = depositBank(accounts, kept(otherMoneyCents))
        const sum = accounts.reduce(
          (total, one) => total + one.inDepositAccountsCents + one.elsewhereCents + one.unnamedCents,
          0,
        )
        expect(bank.heldCents).toBe(sum)
        for (const part of [bank.inDepositAccountsCents, bank.elsewhereCents, bank.unnamedCents])
          expect(part).toBeGreaterThanOrEqual(0)
        expect(bank.differenceCents).toBe(otherMoneyCents - bank.elsewhereCents)
        expect(bank.expectedCents - bank.heldCents).toBe(bank.differenceCents)
      }),
    )
  })
})
