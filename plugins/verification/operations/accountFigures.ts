import type { Day } from '@/domain/calendar/day'
import { ageing } from '@/domain/ledger/ageing'
import { BUCKETS, type Buckets } from '@/domain/ledger/buckets'

import type { Discrepancy } from '../discrepancy'
import type { RawEntry } from '../queries/rawEntries'

/** What a report says about an account. */
export type AccountFigures = {
  readonly balanceCents: number
  readonly unappliedCents: number
  readonly pastDueCents: number
  readonly depositHeldCents: number
  readonly daysPastDue: number
  readonly oldestPastDueDate: Day | null
  readonly buckets: Readonly<Buckets>
}

const held = (entries: readonly RawEntry[], asOf: Day): number =>
  entries
    .filter(({ kind, voided, date }) => kind === 'deposit' && !voided && date <= asOf)
    .reduce((sum, { cents }) => sum + cents, 0)

/** The figures of an account, worked out from its raw entries by the domain alone. */
export const figuresOf = (entries: readonly RawEntry[], asOf: Day): AccountFigures => {
  const charges = entries.flatMap(({ kind, type, dueDate, ...entry }) =>
    kind === 'owed' && type !== null && dueDate !== null ? [{ ...entry, type, dueDate }] : [],
  )
  const credits = entries.filter(({ kind }) => kind === 'money')
  return { ...ageing({ charges, credits, asOf }), depositHeldCents: held(entries, asOf) }
}

const FIGURES = [
  'balanceCents',
  'unappliedCents',
  'pastDueCents',
  'depositHeldCents',
  'daysPastDue',
  'oldestPastDueDate',
] as const

/** Where two sets of figures of one account are not the same, to the cent. */
export const compareFigures = (
  account: number,
  expected: AccountFigures,
  found: AccountFigures,
): Discrepancy[] => {
  const pairs = [
    ...FIGURES.map((what) => ({
      what: `the report's ${what}`,
      expected: expected[what],
      found: found[what],
    })),
    ...BUCKETS.map((bucket) => ({
      what: `the report's bucket ${bucket}`,
      expected: expected.buckets[bucket],
      found: found.buckets[bucket],
    })),
  ]
  return pairs
    .filter((pair) => pair.expected !== pair.found)
    .map((pair) => ({ account, record: null, ...pair }))
}
