import type { Payload, PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { ageing, type Ageing } from '@/domain/ledger/ageing'
import { runningBalance, type LedgerRow } from '@/domain/ledger/runningBalance'
import { settlement, type Settlement } from '@/domain/ledger/settlement'

import { accountEntries, type AccountEntry } from '../queries/accountEntries'

type Place = { payload: Payload; transactionID?: PayloadRequest['transactionID'] }

type AccountCharge = Pick<AccountEntry, 'description' | 'number' | 'date' | 'cents' | 'voided'> & {
  type: Exclude<AccountEntry['kind'], 'payment' | 'credit'>
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

const chargeOf = ({ kind, dueDate, ...entry }: AccountEntry): AccountCharge[] =>
  kind === 'payment' || kind === 'credit' || dueDate === null ? [] : [{ ...entry, type: kind, dueDate }]

/**
 * The ledger of one account as of a day, computed from its entries. The caller has asked whether the person may see it.
 * @see docs/domain.md rules 4, 5 and 9
 */
export const accountLedger = async (place: Place, accountId: number, asOf: Day): Promise<AccountLedger> => {
  const entries = await accountEntries(place, accountId, asOf)
  const charges = entries.flatMap(chargeOf)
  const credits = entries.filter(({ kind }) => kind === 'payment' || kind === 'credit')
  return {
    asOf,
    rows: runningBalance(entries),
    settlement: settlement({
      charges,
      payments: credits.map((credit) => ({ ...credit, reversedOn: null })),
      asOf,
    }),
    ageing: ageing({ charges, credits, asOf }),
  }
}
