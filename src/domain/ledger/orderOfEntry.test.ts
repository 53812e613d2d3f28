import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays } from '../calendar/addDays'
import type { Day } from '../calendar/day'
import { ageing, type Ageing } from './ageing'
import { OWED_TYPES, type OwedType } from './chargeTypes'
import type { OwedEntry, PaidEntry } from './entries'
import { runningBalance, signedPaid, type LedgerKind } from './runningBalance'
import { settlement, type SettlingEntry } from './settlement'

/** What somebody types in; its number comes from its turn. */
type Typed = {
  kind: LedgerKind
  date: Day
  dueDate: Day
  cents: number
  voided: boolean
  reversedOn: Day | null
}
type Entered = Typed & { number: number }

// Few days and few amounts, so that entries share a due date and a type, and money runs out between them.
const day = fc.integer({ min: 0, max: 100 }).map((days) => addDays('2026-01-01', days))
const cents = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 999_999_999 }))

const owed = fc.record({
  kind: fc.constantFrom<OwedType>(...OWED_TYPES),
  date: day,
  dueDate: day,
  cents,
  voided: fc.boolean(),
  reversedOn: fc.constant(null),
})
const received = fc
  .record({
    kind: fc.constantFrom('payment' as const, 'credit' as const),
    date: day,
    cents,
    voided: fc.boolean(),
    returnedAfter: fc.option(fc.nat(30)),
  })
  .map(({ returnedAfter, ...entry }): Typed[] => {
    const returned = entry.kind === 'payment' && !entry.voided && returnedAfter !== null
    const reversedOn = returned ? addDays(entry.date, returnedAfter) : null
    const made = { ...entry, dueDate: entry.date, reversedOn }
    return reversedOn === null
      ? [made]
      : [made, { ...made, kind: 'reversal', date: reversedOn, reversedOn: null }]
  })

/** The same entries, entered in two orders: whoever is entered first has the lower number. */
const enteredTwice = fc
  .tuple(fc.array(owed, { maxLength: 15 }), fc.array(received, { maxLength: 15 }))
  .chain(([charges, money]) => {
    const entries: Typed[] = [...charges, ...money.flat()]
    const whole = { minLength: entries.length, maxLength: entries.length }
    return fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, whole))
  })
  .map(([one, other]) => [numbered(one), numbered(other)] as const)

function numbered(entries: readonly Typed[]): Entered[] {
  return entries.map((entry, index) => ({ ...entry, number: index + 1 }))
}

function owedOf(entries: readonly Entered[]): OwedEntry[] {
  return entries.flatMap(({ kind, ...entry }) => {
    const type = OWED_TYPES.find((each) => each === kind)
    return type === undefined ? [] : [{ ...entry, type }]
  })
}

function paidOf(entries: readonly Entered[]): PaidEntry[] {
  return entries.map((entry) => ({ ...entry, cents: signedPaid(entry) })).filter((entry) => entry.cents !== 0)
}

function moneyOf(entries: readonly Entered[]): SettlingEntry[] {
  return entries.filter(({ kind }) => kind === 'payment' || kind === 'credit')
}

function ageingOf(entries: readonly Entered[], asOf: Day): Ageing {
  return ageing({ charges: owedOf(entries), credits: paidOf(entries), asOf })
}

/** What is open of one type and due date, whichever of its charges it is. */
function openByKind(entries: readonly Entered[], asOf: Day): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { charge, openCents } of settlement({
    charges: owedOf(entries),
    payments: moneyOf(entries),
    asOf,
  }).charges) {
    const key = `${charge.dueDate} ${charge.type}`
    sums.set(key, (sums.get(key) ?? 0) + openCents)
  }
  return sums
}

function sorted<T>(map: Map<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The balance each day ends with. */
function endOfDays(entries: readonly Entered[]): [string, number][] {
  const rows = runningBalance(entries)
  return sorted(new Map(rows.map(({ entry: { date }, balanceCents }) => [date, balanceCents])))
}

/**
 * Entry numbers break ties in the order of settlement, so they say *which* of two charges of one type and one due date
 * is open, and which payment is said to have paid it: `open`, `paidBy`, the payment that has something left, and the
 * order of the lines within a day. They never say how much: nothing below may differ.
 */
describe('the order in which entries are entered', () => {
  it('never matters for the balance, the buckets and what is unapplied of a day', () => {
    fc.assert(
      fc.property(enteredTwice, day, ([one, other], asOf) => {
        const { open: _open, ...figures } = ageingOf(one, asOf)
        const { open: _other, ...same } = ageingOf(other, asOf)
        expect(same).toEqual(figures)
      }),
    )
  })

  it('never matters for what is open of a type on a due date', () => {
    fc.assert(
      fc.property(enteredTwice, day, ([one, other], asOf) => {
        expect(sorted(openByKind(other, asOf))).toEqual(sorted(openByKind(one, asOf)))
      }),
    )
  })

  it('never matters for the balance with which a day of the ledger ends', () => {
    fc.assert(
      fc.property(enteredTwice, ([one, other]) => {
        expect(endOfDays(other)).toEqual(endOfDays(one))
      }),
    )
  })

  it('says which of two equal charges is open: the one entered first is paid first', () => {
    const charge = (number: number, amount: number): OwedEntry => ({
      number,
      type: 'other',
      date: '2026-01-01',
      dueDate: '2026-01-01',
      cents: amount,
      voided: false,
    })
    const credits = [{ date: '2026-01-02', cents: 600, voided: false }] as const
    const openOf = (charges: OwedEntry[]) =>
      ageing({ charges, credits, asOf: '2026-01-31' }).open.map(({ number, openCents }) => [
        number,
        openCents,
      ])
    expect(openOf([charge(1, 1_000), charge(2, 500)])).toEqual([
      [1, 400],
      [2, 500],
    ])
    expect(openOf([charge(2, 1_000), charge(1, 500)])).toEqual([[2, 900]])
  })
})
