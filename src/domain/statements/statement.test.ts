import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays } from '../calendar/addDays'
import type { Day } from '../calendar/day'
import { ageing } from '../ledger/ageing'
import { OWED_TYPES, type OwedType } from '../ledger/chargeTypes'
import type { LedgerKind } from '../ledger/runningBalance'
import { statement, type StatementEntry } from './statement'

const entry = (
  number: number,
  kind: LedgerKind,
  date: Day,
  cents: number,
  more: Partial<StatementEntry> = {},
): StatementEntry => ({
  number,
  kind,
  date,
  cents,
  voided: false,
  dueDate: OWED_TYPES.some((type) => type === kind) ? date : null,
  ...more,
})

const APRIL = { from: '2026-04-01', to: '2026-04-30' } as const

const books = [
  entry(1, 'rent', '2026-03-01', 100_000),
  entry(2, 'payment', '2026-03-05', 60_000),
  entry(3, 'rent', '2026-04-01', 100_000),
  entry(4, 'payment', '2026-04-03', 50_000),
  entry(5, 'reversal', '2026-04-10', 50_000),
  entry(6, 'nsfFee', '2026-04-10', 3_500),
  entry(7, 'credit', '2026-04-30', 500),
  entry(8, 'rent', '2026-05-01', 100_000),
  entry(9, 'payment', '2026-04-02', 77_700, { voided: true }),
]

describe('a statement', () => {
  it('begins with the balance of the day before, and ends with what is owed on its last day', () => {
    const april = statement(books, APRIL)
    expect(april.openingCents).toBe(-40_000)
    expect(april.lines.map(({ entry: { number }, balanceCents }) => [number, balanceCents])).toEqual([
      [3, -140_000],
      [4, -90_000],
      [6, -93_500],
      [5, -143_500],
      [7, -143_000],
    ])
    expect(april).toMatchObject({ chargedCents: 103_500, paidCents: 500, closingCents: -143_000 })
  })

  it('shows a returned payment and its return, and no void entry', () => {
    const numbers = statement(books, APRIL).lines.map(({ entry: { number } }) => number)
    expect(numbers).toContain(4)
    expect(numbers).toContain(5)
    expect(numbers).not.toContain(9)
  })

  it('takes both ends in, and nothing of the days beside them', () => {
    const days = (from: Day, to: Day) =>
      statement(books, { from, to }).lines.map(({ entry: { date } }) => date)
    expect(days('2026-04-03', '2026-04-10')).toEqual(['2026-04-03', '2026-04-10', '2026-04-10'])
    expect(days('2026-04-04', '2026-04-09')).toEqual([])
    expect(days('2026-05-01', '2026-05-01')).toEqual(['2026-05-01'])
  })

  it('names what is open at the end, from before the range too, and what of it is past due', () => {
    const april = statement(books, APRIL)
    expect(
      april.open.map(({ entry: { number }, openCents, isPastDue }) => [number, openCents, isPastDue]),
    ).toEqual([
      [1, 39_500, true],
      [3, 100_000, true],
      [6, 3_500, true],
    ])
    expect(april.pastDueCents).toBe(143_000)
    const dueThatDay = statement(books, { from: '2026-04-01', to: '2026-04-01' }).open.at(-1)
    expect(dueThatDay).toMatchObject({ entry: { number: 3 }, isPastDue: false })
  })

  it('names what is prepaid', () => {
    const paid = statement([entry(1, 'payment', '2026-04-02', 2_000)], APRIL)
    expect(paid).toMatchObject({ closingCents: 2_000, unappliedCents: 2_000, open: [] })
  })

  it('of an account without entries owes nothing', () => {
    expect(statement([], APRIL)).toMatchObject({ openingCents: 0, closingCents: 0, lines: [], open: [] })
  })

  it('counts a refund as owed from its own day', () => {
    const refunded = statement(
      [entry(1, 'payment', '2026-03-02', 2_000), entry(2, 'refund', '2026-04-05', 1_500)],
      APRIL,
    )
    expect(refunded).toMatchObject({ openingCents: 2_000, chargedCents: 1_500, closingCents: 500 })
  })
})

const START: Day = '2026-01-01'
const anyDay = fc.integer({ min: 0, max: 120 }).map((days) => addDays(START, days))

/** Any books whose returns take back what came in before. */
const anyBooks = fc
  .array(
    fc.record({
      kind: fc.constantFrom<LedgerKind>('rent', 'recurring', 'lateFee', 'refund', 'payment', 'credit'),
      date: anyDay,
      cents: fc.integer({ min: 1, max: 999_999_999 }),
      voided: fc.boolean(),
      dueBefore: fc.integer({ min: 0, max: 40 }),
      returnedAfter: fc.option(fc.integer({ min: 0, max: 30 })),
    }),
    { maxLength: 40 },
  )
  .map((drawn) =>
    drawn.flatMap(({ kind, date, cents, voided, dueBefore, returnedAfter }, index) => {
      const number = 2 * index + 1
      const owed = OWED_TYPES.some((type) => type === kind)
      const made = entry(number, kind, date, cents, {
        voided,
        ...(owed && { dueDate: addDays(date, -dueBefore) }),
      })
      if (kind !== 'payment' || returnedAfter === null || voided) return [made]
      return [made, entry(number + 1, 'reversal', addDays(date, returnedAfter), cents)]
    }),
  )

const anyRange = fc.tuple(anyDay, anyDay).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }))

const balanceOf = (entries: readonly StatementEntry[], asOf: Day): number =>
  ageing({
    charges: entries.flatMap((one) =>
      one.dueDate === null ? [] : [{ ...one, type: one.kind as OwedType, dueDate: one.dueDate }],
    ),
    credits: entries.flatMap((one) => {
      if (one.dueDate !== null) return []
      return [{ ...one, cents: one.kind === 'reversal' ? -one.cents : one.cents }]
    }),
    asOf,
  }).balanceCents

describe('the lines of a statement', () => {
  it('sum to the balance, whatever the entries and the range', () => {
    fc.assert(
      fc.property(anyBooks, anyRange, (entries, range) => {
        const made = statement(entries, range)
        expect(made.openingCents).toBe(balanceOf(entries, addDays(range.from, -1)))
        expect(made.closingCents).toBe(balanceOf(entries, range.to))
        expect(made.openingCents - made.chargedCents + made.paidCents).toBe(made.closingCents)
        const openCents = made.open.reduce((sum, line) => sum + line.openCents, 0)
        expect(made.unappliedCents - openCents).toBe(made.closingCents)
      }),
    )
  })

  it('go on where the statement before ended, and do not care in which order entries come', () => {
    fc.assert(
      fc.property(anyBooks, anyRange, anyDay, (entries, { from, to }, cut) => {
        fc.pre(from <= cut && cut < to)
        const first = statement(entries, { from, to: cut })
        const second = statement(entries.toReversed(), { from: addDays(cut, 1), to })
        expect(second.openingCents).toBe(first.closingCents)
        expect([...first.lines, ...second.lines]).toEqual(statement(entries, { from, to }).lines)
      }),
    )
  })
})
