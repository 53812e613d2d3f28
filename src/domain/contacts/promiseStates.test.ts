import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays } from '../calendar/addDays'
import { promiseStates, promiseToShow, type PaymentPromise } from './promiseStates'

const promise: PaymentPromise = {
  id: 1,
  madeOn: '2026-04-01',
  promisedBy: '2026-04-10',
  promisedCents: 50_000,
}
const stateOf = (money: { receivedOn: `${string}`; cents: number }[], asOf: string): unknown[] =>
  promiseStates([promise], money as never, asOf as never).map(({ state, paidCents }) => [state, paidCents])

describe('a promise to pay', () => {
  it.each([
    ['2026-04-09', 'open'],
    ['2026-04-10', 'open'],
    ['2026-04-11', 'broken'],
  ])('of which nothing came in is, at the end of %s, %s', (asOf, state) => {
    expect(stateOf([], asOf)).toEqual([[state, 0]])
  })

  it.each([
    [49_999, 'broken'],
    [50_000, 'kept'],
    [50_001, 'kept'],
  ])('on which %i cents came in is %s after its day', (cents, state) => {
    expect(stateOf([{ receivedOn: '2026-04-10', cents }], '2026-04-11')[0]).toContain(state)
  })

  it.each(['2026-03-31', '2026-04-11'])('is not kept by money of %s', (receivedOn) => {
    expect(stateOf([{ receivedOn, cents: 50_000 }], '2026-04-11')).toEqual([['broken', 0]])
  })

  it('is kept by parts, as soon as they are enough', () => {
    const parts = [
      { receivedOn: '2026-04-01', cents: 20_000 },
      { receivedOn: '2026-04-05', cents: 30_000 },
    ]
    expect(stateOf(parts, '2026-04-04')).toEqual([['open', 20_000]])
    expect(stateOf(parts, '2026-04-05')).toEqual([['kept', 50_000]])
  })

  it('takes before one that falls due later, and no cent twice', () => {
    const later = { ...promise, id: 2, promisedBy: '2026-04-20' } as const
    const money = [{ receivedOn: '2026-04-08', cents: 50_000 }] as const
    const standings = promiseStates([later, promise], money, '2026-04-15')
    expect(standings.map(({ id, state }) => [id, state])).toEqual([
      [1, 'kept'],
      [2, 'open'],
    ])
    expect(promiseToShow(standings)?.id).toBe(2)
    expect(promiseToShow(promiseStates([later, promise], money, '2026-04-21'))?.state).toBe('broken')
  })

  it('never counts more than came in, nor more than was promised', () => {
    const day = fc.integer({ min: 0, max: 30 }).map((days) => addDays('2026-04-01', days))
    const cents = fc.integer({ min: 1, max: 100_000 })
    const promises = fc.array(
      fc.record({ id: fc.nat(), madeOn: day, promisedBy: day, promisedCents: cents }),
      { maxLength: 6 },
    )
    const money = fc.array(fc.record({ receivedOn: day, cents }), { maxLength: 8 })
    fc.assert(
      fc.property(promises, money, day, (made, received, asOf) => {
        const standings = promiseStates(made, received, asOf)
        const counted = standings.reduce((sum, { paidCents }) => sum + paidCents, 0)
        const came = received.filter(({ receivedOn }) => receivedOn <= asOf)
        expect(counted).toBeLessThanOrEqual(came.reduce((sum, payment) => sum + payment.cents, 0))
        for (const { paidCents, promisedCents, state, promisedBy } of standings) {
          expect(paidCents).toBeLessThanOrEqual(promisedCents)
          expect(state === 'kept').toBe(paidCents === promisedCents)
          if (state === 'broken') expect(asOf > promisedBy).toBe(true)
        }
      }),
    )
  })
})
