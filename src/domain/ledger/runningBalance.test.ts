import { describe, expect, it } from 'vitest'
import type { Day } from '../calendar/day'
import { runningBalance, type LedgerKind } from './runningBalance'

function entry(number: number, kind: LedgerKind, date: Day, cents: number, voided = false) {
  return { number, kind, date, cents, voided }
}

describe('runningBalance', () => {
  it('goes from the oldest entry to the newest, and shows void ones without counting them', () => {
    const rows = runningBalance([
      entry(5, 'payment', '2026-02-05', 40_000),
      entry(4, 'payment', '2026-02-05', 90_000, true),
      entry(2, 'rent', '2026-02-01', 100_000),
      entry(1, 'rent', '2026-01-01', 100_000),
      entry(3, 'payment', '2026-01-03', 100_000),
    ])
    expect(rows.map((row) => [row.entry.number, row.balanceCents])).toEqual([
      [1, -100_000],
      [3, 0],
      [2, -100_000],
      [4, -100_000],
      [5, -60_000],
    ])
  })

  it('counts, on one day, what is owed before what came in, and a return last', () => {
    const rows = runningBalance([
      entry(1, 'reversal', '2026-01-01', 50_000),
      entry(2, 'payment', '2026-01-01', 50_000),
      entry(3, 'credit', '2026-01-01', 1_000),
      entry(4, 'nsfFee', '2026-01-01', 3_500),
      entry(5, 'rent', '2026-01-01', 50_000),
    ])
    expect(rows.map((row) => [row.entry.kind, row.balanceCents])).toEqual([
      ['rent', -50_000],
      ['nsfFee', -53_500],
      ['payment', -3_500],
      ['credit', -2_500],
      ['reversal', -52_500],
    ])
  })

  it('goes on from an opening balance', () => {
    expect(runningBalance([entry(1, 'refund', '2026-01-01', 500)], 2_000)[0]?.balanceCents).toBe(1_500)
  })
})
