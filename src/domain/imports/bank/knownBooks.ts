import type { Day } from '../../calendar/day'
import type { PaymentMethod } from '../../ledger/paymentTerms'
import type { Becomes, RecordedRef } from './becomes'

/** An account as a line's text may name it. */
export type KnownAccount = {
  readonly account: number
  readonly property: { readonly id: number; readonly name: string }
  readonly unit: string
  readonly tenants: readonly { readonly id: number; readonly name: string }[]
  readonly start: Day | null
  /** The last day lived in; null while it goes on. */
  readonly lastDay: Day | null
  readonly rentCents: number | null
  /** What it owes today, 0 when nothing. */
  readonly owedCents: number
  /** What is still to be paid of its security deposit, where that is known. */
  readonly depositUnpaidCents?: number
}

/** Money already in the books that a line may say again. */
export type KnownMoney = RecordedRef & {
  readonly day: Day
  /** As the bank would have it: money in positive. */
  readonly cents: number
  readonly account: number | null
  /** 'Payment R1082 of Apr 12, Thị Hoa Okafor'. */
  readonly label: string
  /** What it says for itself: payer, payee, memo, receipt. */
  readonly text: string
  readonly method: PaymentMethod | null
  /** A line of the bank has been linked to it, or posted it. */
  readonly seen: boolean
  /** A payment that was returned. */
  readonly reversed: boolean
  /** Of several payments that one check or transfer paid, over types or leases: the bank shows their sum. */
  readonly check?: string | null
  /** Of such a check as one: its payments. */
  readonly parts?: readonly RecordedRef[]
  /** What would write the like of it again: of an expense its payee, category and property. */
  readonly becomes?: Becomes
  /** The bank's own words, where an import wrote it. */
  readonly memo?: string | null
}

/** A line of an earlier file, of any bank account, that was posted, linked or put aside, and not undone. */
export type PostedLine = {
  readonly identity: string
  readonly day: Day
  readonly cents: number
  readonly text: string
  /** 'Posted Apr 1 with bank-chase-jan-mar.csv'. */
  readonly label: string
  readonly records: readonly RecordedRef[]
  /** All of these are void since: it is in the books no more, and whether it comes back is a person's to say. */
  readonly isVoid?: boolean
  /** Of another bank account: the same line twice may be one file, imported for the wrong account. */
  readonly isElsewhere?: boolean
}

/** A choice a person made for this payer before; of several, the latest first. */
export type RememberedPayer = { readonly payer: string; readonly becomes: Becomes }

/** 'Text contains … → payee, category, property', or other income, or not ours. */
export type ImportRule = {
  readonly id: number
  readonly contains: string
  readonly direction: 'in' | 'out'
  readonly becomes: Becomes
}

/** All that matching a file's lines needs to know of the books, of one bank account. */
export type KnownBooks = {
  readonly bankAccount: number
  readonly accounts: readonly KnownAccount[]
  /** From 30 days before the file's first day (a returned check's payment) to 3 days after its last; outlays from a year before. */
  readonly money: readonly KnownMoney[]
  readonly posted: readonly PostedLine[]
  readonly payers: readonly RememberedPayer[]
  readonly rules: readonly ImportRule[]
}
