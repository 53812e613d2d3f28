import { describe, expect, it } from 'vitest'

import { assertSharesByDay, sharesOn, type OwnerShare } from './propertyShares'

const share = (owner: number, shareBps: number, from: OwnerShare['from'] = null): OwnerShare => ({
  owner,
  shareBps,
  from,
})

const SOLD = [share(1, 10_000), share(1, 5_000, '2026-03-10'), share(2, 5_000, '2026-03-10')]

describe('shares of a property from a day on', () => {
  it('are whole on each day that has shares', () => {
    expect(() => assertSharesByDay(SOLD)).not.toThrow()
    expect(() => assertSharesByDay([])).not.toThrow()
    expect(() => assertSharesByDay([...SOLD, share(3, 9_999, '2026-04-01')])).toThrow('99.99%')
  })

  it('name each owner once a day', () => {
    expect(() => assertSharesByDay([share(1, 5_000), share(1, 5_000)])).toThrow('listed twice')
  })

  it('hold until the day others begin', () => {
    expect(sharesOn(SOLD, '2026-03-09')).toEqual([SOLD[0]])
    expect(sharesOn(SOLD, '2026-03-10')).toEqual(SOLD.slice(1))
    expect(sharesOn(SOLD.slice(1), '2026-03-09')).toEqual([])
    expect(sharesOn([], '2026-03-09')).toEqual([])
  })
})
