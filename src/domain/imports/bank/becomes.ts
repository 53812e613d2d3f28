import type { PaymentMethod, PaymentType } from '../../ledger/paymentTerms'

/** Part of a line that pays one account. */
export type PaymentPart = {
  readonly account: number
  /** Who paid, where one tenant is known to be. */
  readonly tenant: number | null
  readonly type: PaymentType
  readonly cents: number
}

/** What posting a line writes. */
export type Becomes =
  /** The parts sum to the line. */
  | { readonly kind: 'payment'; readonly method: PaymentMethod; readonly parts: readonly PaymentPart[] }
  /** Money out, or in for what a supplier gives back. */
  | {
      readonly kind: 'expense'
      readonly payee: number | null
      readonly category: number
      readonly property: number
    }
  | { readonly kind: 'otherIncome'; readonly category: string; readonly property: number }
  /** A returned check: the payment it reverses. */
  | { readonly kind: 'returned'; readonly payment: number }
  /** A returned check whose payment another row of the same file brings in. */
  | { readonly kind: 'returnedLine'; readonly row: number }
  /** Transfers and the like: nothing is written. */
  | { readonly kind: 'notOurs'; readonly reason: string }
  /** A row of a spreadsheet that says all itself; in words, what it adds. */
  | { readonly kind: 'asWritten'; readonly label: string; readonly sub: string | null }
  /** Already in the books: nothing is written, but these are marked as seen at the bank. */
  | { readonly kind: 'recorded'; readonly records: readonly RecordedRef[] }

/** What a record in the books is called. */
export const RECORDED_WORDS = {
  payment: 'Payment',
  expense: 'Expense',
  otherIncome: 'Other income',
  reversal: 'Return',
  charge: 'Charge',
  credit: 'Credit',
  depositMovement: 'Deposit held',
  property: 'Property',
  unit: 'Unit',
  tenant: 'Tenant',
  lease: 'Lease',
} as const
export type RecordedKind = keyof typeof RECORDED_WORDS
export type RecordedRef = { readonly kind: RecordedKind; readonly id: number }

/** docs/domain.md rule 26. `error` rows never reach the matcher. */
export const LINE_STATES = [
  'new',
  'needsMatch',
  'possiblyRecorded',
  'alreadyPosted',
  'notOurs',
  'error',
] as const
export type LineState = (typeof LINE_STATES)[number]

/** One choice offered to a person, the best first. */
export type Suggestion = {
  readonly becomes: Becomes
  /** In words: 'Maria Ivanova, Maple Court 2D'. */
  readonly label: string
  /** Why: 'equals the rent', 'paid by this payer before'. */
  readonly why: string
}

export type PlannedLine = {
  readonly row: number
  /** Unique in the database among lines that are posted: rule 25. */
  readonly identity: string
  /** The key under which a choice for this payer is remembered; null where the text names none. */
  readonly payer: string | null
  readonly state: LineState
  /** What posting it writes, where that is certain or a person has chosen. */
  readonly becomes: Becomes | null
  /** Why `becomes` is certain, or why the state is what it is. */
  readonly why: string
  readonly suggestions: readonly Suggestion[]
}
