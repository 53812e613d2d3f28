import { describe, expect, it } from 'vitest'

import { rebilledMonths } from './rebilledMonths'

const BILLED = ['2026-01', '2026-02', '2026-03', '2026-04'] as const
const stays = { start: '2026-01-01', lastDay: null } as const

describe('the months billed differently', () => {
  it.each([
    ['2026-03-10', ['2026-03', '2026-04']],
    ['2026-02-28', ['2026-03', '2026-04']],
    ['2026-03-31', ['2026-04']],
    ['2026-04-29', ['2026-04']],
    ['2026-04-30', []],
  ] as const)('by a move-out on %s are %j', (lastDay, months) => {
    expect(rebilledMonths(BILLED, { before: stays, after: { ...stays, lastDay } })).toEqual(months)
  })

  it('by a later move-out are the one it was in', () => {
    const before = { ...stays, lastDay: '2026-03-10' } as const
    expect(
      rebilledMonths(['2026-02', '2026-03'], { before, after: { ...before, lastDay: '2026-04-05' } }),
    ).toEqual(['2026-03'])
  })

  it('by a later start are those before it and the one it is in', () => {
    expect(rebilledMonths(BILLED, { before: stays, after: { ...stays, start: '2026-02-10' } })).toEqual([
      '2026-01',
      '2026-02',
    ])
  })

  it('are all when there is no tenancy any more', () => {
    expect(rebilledMonths(BILLED, { before: stays, after: null })).toEqual(BILLED)
  })
})
