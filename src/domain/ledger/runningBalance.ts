import type { Day } from '../calendar/day'
import { OWED_TYPES, type OwedType } from './chargeTypes'

/** What the ledger of an account shows: everything owed, everything paid, and reversals. */
export type LedgerKind = OwedType | 'payment' | 'credit' | 'reversal'

export type LedgerEntry = {
  readonly number: number
  readonly kind: LedgerKind
  readonly date: Day
  /** Whole cents, above 0 for every kind: the kind says which way it counts. */
  readonly cents: number
  readonly voided: boolean
}

export type LedgerRow<E extends LedgerEntry> = {
  readonly entry: E
  /** Paid − owed once this entry has counted; a void entry leaves it as it was. */
  readonly balanceCents: number
}

// On one day: what is owed, in the order it is settled; then what came in; then what was taken back.
const KINDS = [...OWED_TYPES, 'payment', 'credit', 'reversal'] as const satisfies readonly LedgerKind[]
const RANK = new Map<LedgerKind, number>(KINDS.map((kind, rank) => [kind, rank]))

/**
 * The ledger, oldest first, with the balance after each entry. Void entries stay visible and count nothing.
 * @param openingCents the balance before the first of these entries, for a ledger that is shown in part
 * @see docs/domain.md rules 4 and 9
 */
export function runningBalance<E extends LedgerEntry>(
  entries: readonly E[],
  openingCents = 0,
): LedgerRow<E>[] {
  let balanceCents = openingCents
  return entries.toSorted(byDayAndKind).map((entry) => {
    if (!entry.voided) balanceCents += countsAsPaid(entry.kind) ? entry.cents : -entry.cents
    return { entry, balanceCents }
  })
}

/** Whether an entry of this kind lowers what is owed. */
export function countsAsPaid(kind: LedgerKind): boolean {
  return kind === 'payment' || kind === 'credit'
}

/** What an entry adds to what was paid: a return takes away, a charge adds nothing. */
export function signedPaid({ kind, cents }: Pick<LedgerEntry, 'kind' | 'cents'>): number {
  if (countsAsPaid(kind)) return cents
  return kind === 'reversal' ? -cents : 0
}

function byDayAndKind(a: LedgerEntry, b: LedgerEntry): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return rankOf(a.kind) - rankOf(b.kind) || a.number - b.number
}

function rankOf(kind: LedgerKind): number {
  const rank = RANK.get(kind)
  if (rank === undefined) throw new RangeError(`'${kind}' is not an entry of the ledger`)
  return rank
}
