import { describe, expect, it } from 'vitest'

import cases from '@tests/vectors/lateFees.json'

import type { Day } from '../calendar/day'
import type { OwedEntry } from '../ledger/entries'
import { lateFees } from './lateFees'
import { NO_LATE_FEE, type LateFeeTerms } from './lateFeeTerms'
import type { ReceivedMoney } from './rentOpenOn'

type Case = {
  name: string
  charges: OwedEntry[]
  credits: ReceivedMoney[]
  terms: Partial<LateFeeTerms>
  through: Day
  expect: unknown[]
}

describe('late fees, by the worked examples', () => {
  it.each(cases as Case[])('$name', ({ charges, credits, terms, through, expect: expected }) => {
    expect(
      lateFees({
        charges,
        money: credits,
        termsOf: () => ({ ...NO_LATE_FEE, ...terms }),
        booksStart: null,
        through,
      }),
    ).toEqual(expected)
  })
})

describe('late fees', () => {
  const rent = (number: number, dueDate: Day, cents = 100_000): OwedEntry => ({
    number,
    type: 'rent',
    date: dueDate,
    dueDate,
    cents,
    voided: false,
  })
  const paid = (receivedOn: Day, cents: number): ReceivedMoney => ({ receivedOn, cents, voided: false })
  const draw = (terms: Partial<LateFeeTerms> | null, input: Partial<Parameters<typeof lateFees>[0]>) =>
    lateFees({
      charges: [rent(1, '2026-05-01')],
      money: [],
      termsOf: () => terms && { ...NO_LATE_FEE, ...terms },
      booksStart: null,
      through: '2026-05-08',
      ...input,
    })

  it('of terms with a daily part alone begin on the day after the first late one', () => {
    expect(draw({ graceDays: 4, dailyCents: 500 }, {})).toEqual([
      { chargeNumber: 1, day: '2026-05-07', cents: 500 },
      { chargeNumber: 1, day: '2026-05-08', cents: 500 },
    ])
  })

  it('are none without terms, for terms that charge nothing, and for rent due before the books start', () => {
    expect(draw(null, {})).toEqual([])
    expect(draw({ graceDays: 0, capCents: 5_000 }, {})).toEqual([])
    const flat = { graceDays: 4, flatCents: 5_000 }
    expect(draw(flat, { booksStart: '2026-05-02' })).toEqual([])
    expect(draw(flat, { booksStart: '2026-05-01' })).toHaveLength(1)
  })

  it('leave a waived or lowered fee its place below the cap', () => {
    const terms = { graceDays: 4, flatCents: 3_000, dailyCents: 1_000, capCents: 5_000 }
    const on = (day: Day, cents: number) => ({ chargeNumber: 1, day, cents })
    expect(draw(terms, { decided: [on('2026-05-06', 4_500)] })).toEqual([
      on('2026-05-06', 3_000),
      on('2026-05-07', 500),
    ])
  })

  it('go on with the daily part after a payment was returned, without a second flat part', () => {
    const terms = { graceDays: 1, flatCents: 3_000, dailyCents: 1_000 }
    const money = [paid('2026-05-03', 100_000), paid('2026-05-06', -100_000)]
    expect(draw(terms, { money }).map(({ day, cents }) => [day, cents])).toEqual([
      ['2026-05-03', 3_000],
      ['2026-05-07', 1_000],
      ['2026-05-08', 1_000],
    ])
  })
})
