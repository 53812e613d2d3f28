import type { Day } from '../calendar/day'
import type { EXPENSE_TYPE_LABELS, OTHER_INCOME_LABELS } from '../expenses/incomeTerms'
import type { ChargeType } from '../ledger/chargeTypes'
import type { CREDIT_TYPE_LABELS, DEPOSIT_MOVEMENT_LABELS } from '../ledger/entryTypes'
import type { PaymentType } from '../ledger/paymentTerms'

type Common = {
  readonly id: number
  /** Its place in the books; money beside the accounts has none. */
  readonly number: number | null
  /** The day it counts from. */
  readonly date: Day
  /** Whole cents above 0. */
  readonly cents: number
  /** What was written beside it: a description, a memo, a reason. */
  readonly text: string | null
  /** A receipt, a check, a bill. */
  readonly reference: string | null
  readonly propertyId: number | null
  readonly unitId: number | null
  /** Whose tenants it is of. */
  readonly leaseId: number | null
}

type OfAccount = { readonly accountId: number }
/** Null: not at a bank yet, or no bank of the business. */
type AtBank = { readonly bankId: number | null }

/** One entry that counts, as a journal needs it. Void entries are none. */
export type JournalEntry = Common &
  (
    | ({ readonly kind: 'charge'; readonly type: ChargeType } & OfAccount)
    | ({ readonly kind: 'payment' | 'reversal'; readonly type: PaymentType } & OfAccount & AtBank)
    | ({ readonly kind: 'credit'; readonly type: keyof typeof CREDIT_TYPE_LABELS } & OfAccount)
    | ({ readonly kind: 'refund' } & OfAccount & AtBank)
    | ({ readonly kind: 'depositMovement'; readonly type: keyof typeof DEPOSIT_MOVEMENT_LABELS } & OfAccount &
        AtBank)
    | ({
        readonly kind: 'expense'
        readonly type: keyof typeof EXPENSE_TYPE_LABELS
        readonly categoryId: number
        readonly party: string | null
      } & AtBank)
    | ({
        readonly kind: 'otherIncome'
        readonly type: keyof typeof OTHER_INCOME_LABELS
        readonly party: string | null
      } & AtBank)
  )

/** What the ids of entries are called: few, beside the entries. */
export type JournalNames = {
  readonly properties: ReadonlyMap<number, string>
  readonly units: ReadonlyMap<number, string>
  /** The tenants of each lease, in its order. */
  readonly tenants: ReadonlyMap<number, readonly string[]>
  readonly banks: ReadonlyMap<number, string>
  readonly categories: ReadonlyMap<number, string>
}
