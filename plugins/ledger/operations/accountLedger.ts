import type { Day } from '@/domain/calendar/day'
import { ageing, type Ageing } from '@/domain/ledger/ageing'
import { OWED_TYPES, type OwedType } from '@/domain/ledger/chargeTypes'
import type { PaidEntry } from '@/domain/ledger/entries'
import { countsAsPaid, runningBalance, signedPaid, type LedgerRow } from '@/domain/ledger/runningBalance'
import { settlement, type Settlement } from '@/domain/ledger/settlement'
import type { Place } from '@/lib/database/queryRows'

import { accountEntries, type AccountEntry } from '../queries/accountEntries'

export type AccountCharge = Pick<
  AccountEntry,
  'id' | 'collection' | 'description' | 'number' | 'date' | 'cents' | 'voided'
> & {
  type: OwedType
  dueDate: Day
}

export type AccountLedger = {
  asOf: Day
  /** Oldest first, with the balance after each; void entries are shown and count nothing. */
  rows: LedgerRow<AccountEntry>[]
  /** Which payment or credit paid which charge. */
  settlement: Settlement<AccountCharge>
  ageing: Ageing
}

const isOwed = (kind: AccountEntry['kind']): kind is OwedType => OWED_TYPES.some((type) => type === kind)

const chargeOf = ({ kind, dueDate, ...entry }: AccountEntry): AccountCharge[] =>
  isOwed(kind) && dueDate !== null ? [{ ...entry, type: kind, dueDate }] : []

/** Payments and credits, and reversals as what they take back. */
const paidOf = (entries: readonly AccountEntry[]): PaidEntry[] =>
  entries.flatMap((entry) => {
    const cents = signedPaid(entry)
    return cents === 0 ? [] : [{ date: entry.date, cents, voided: entry.voided }]
  })

/**
 * The ledger of one account as of a day, computed from its entries. The caller has asked whether the person may see it.
 * @see docs/domain.md rules 4, 5, 8 and 9
 */
export const accountLedger = async (place: Place, accountId: number, asOf: Day): Promise<AccountLedger> => {
  const entries = await accountEntries(place, accountId, asOf)
  const charges = entries.flatMap(chargeOf)
  const money = entries.filter(({ kind }) => countsAsPaid(kind))
  return {
    asOf,
    rows: runningBalance(entries),
    settlement: settlement({ charges, payments: money, asOf }),
    ageing: ageing({ charges, credits: paidOf(entries), asOf }),
  }
}
