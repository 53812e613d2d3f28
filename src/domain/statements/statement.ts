import type { Day } from '../calendar/day'
import { ageing, type Ageing } from '../ledger/ageing'
import { OWED_TYPES, type OwedType } from '../ledger/chargeTypes'
import type { OwedEntry } from '../ledger/entries'
import { runningBalance, signedPaid, type LedgerEntry, type LedgerRow } from '../ledger/runningBalance'
import type { StatementRange } from './statementRange'

/** An entry of the account's ledger; `dueDate` of what is owed alone. */
export type StatementEntry = LedgerEntry & { readonly dueDate: Day | null }

export type OpenLine<E> = { readonly entry: E; readonly openCents: number; readonly isPastDue: boolean }

/** Whole cents; balances are paid − owed, so negative means the tenant owes. */
export type Statement<E extends StatementEntry> = StatementRange & {
  /** At the end of the day before `from`. */
  readonly openingCents: number
  /** What counts and is dated in the range, oldest first, with the balance after each. */
  readonly lines: readonly LedgerRow<E>[]
  /** Charges and refunds of the range. */
  readonly chargedCents: number
  /** Payments and credits of the range, less what was taken back in it. */
  readonly paidCents: number
  /** At the end of `to`: always opening − charged + paid. */
  readonly closingCents: number
  /** What is not settled at the end of `to`, in settlement order; also what was charged before the range. */
  readonly open: readonly OpenLine<E>[]
  readonly pastDueCents: number
  /** Paid, and waiting for the next charge. */
  readonly unappliedCents: number
}

/**
 * One account through a range of days. Void entries count on no day and are left out; a returned payment stays, and its
 * return stands as a line of its own. Entries dated after `to` do not exist yet.
 * @param entries all of the account's entries through `to`, in any order: the opening balance is made of the earlier ones
 * @see docs/domain.md rules 2, 4, 5, 8 and 9
 */
export function statement<E extends StatementEntry>(
  entries: readonly E[],
  { from, to }: StatementRange,
): Statement<E> {
  const counted = entries.filter(({ voided, date }) => !voided && date <= to)
  const before = counted.filter(({ date }) => date < from)
  const within = counted.filter(({ date }) => date >= from)
  const openingCents = runningBalance(before).at(-1)?.balanceCents ?? NOTHING_YET
  const lines = runningBalance(within, openingCents)
  const aged = ageing({ charges: counted.flatMap(owedOf), credits: counted.flatMap(paidOf), asOf: to })
  return {
    from,
    to,
    openingCents,
    lines,
    chargedCents: sumOf(within, (entry) => (isOwed(entry.kind) ? entry.cents : 0)),
    paidCents: sumOf(within, signedPaid),
    closingCents: lines.at(-1)?.balanceCents ?? openingCents,
    open: openLines(counted, aged, to),
    pastDueCents: aged.pastDueCents,
    unappliedCents: aged.unappliedCents,
  }
}

// An account without an entry owes nothing: not a missing figure.
const NOTHING_YET = 0

function openLines<E extends StatementEntry>(
  entries: readonly E[],
  { open }: Ageing,
  to: Day,
): OpenLine<E>[] {
  const byNumber = new Map(entries.filter(({ kind }) => isOwed(kind)).map((entry) => [entry.number, entry]))
  return open.map(({ number, openCents, dueDate }) => {
    const entry = byNumber.get(number)
    if (!entry) throw new RangeError(`Entry ${number} is open, but not of this account`)
    return { entry, openCents, isPastDue: dueDate < to }
  })
}

function isOwed(kind: StatementEntry['kind']): kind is OwedType {
  return OWED_TYPES.some((type) => type === kind)
}

function owedOf({ kind, dueDate, number, date, cents, voided }: StatementEntry): OwedEntry[] {
  if (!isOwed(kind)) return []
  if (dueDate === null) throw new RangeError(`Entry ${number} is owed and has no due date`)
  return [{ number, type: kind, date, dueDate, cents, voided }]
}

function paidOf(entry: StatementEntry) {
  const cents = signedPaid(entry)
  return cents === 0 ? [] : [{ date: entry.date, cents, voided: entry.voided }]
}

function sumOf<E>(entries: readonly E[], centsOf: (entry: E) => number): number {
  return entries.reduce((sum, entry) => sum + centsOf(entry), 0)
}
