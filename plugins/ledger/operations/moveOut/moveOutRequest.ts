import type { Day } from '@/domain/calendar/day'
import type { PaymentMethod } from '@/domain/ledger/paymentTerms'
import type { Damage, MoveOutChoice } from '@/domain/moveOut/moveOutTerms'

/** Which account, and when. */
export type MoveOutDays = {
  account: number
  /** The last day lived in. */
  moveOutDay: Day
  /** The day of every entry; today when it is not given. */
  settledOn?: Day | undefined
}

export type MoveOutRequest = MoveOutDays & {
  damages: readonly Damage[]
  choice: MoveOutChoice
  /** How what is given back is paid. */
  method: PaymentMethod
  reference?: string | undefined
  bankAccount?: number | undefined
  /** Where the letter goes, line by line. */
  forwardingAddress?: string | undefined
}
