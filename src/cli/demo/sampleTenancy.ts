import type { PaymentMethod } from '@/domain/ledger/paymentTerms'

/** Offset in months from today, and the day of that month. */
export type MonthDay = readonly [month: number, dayOfMonth?: number]

export type SampleLease = {
  readonly start: MonthDay
  /** Whole months from the start; none runs month to month. */
  readonly months?: number
  readonly rent: number
  /** A rise some months after the start. */
  readonly step?: { readonly after: number; readonly rent: number }
}

/** How a household pays: what makes the books look like a real business's. */
export type Habit =
  | { readonly kind: 'onTime' }
  /** A week or two after the due date, as a rule. */
  | { readonly kind: 'late' }
  /** This part of the rent, month after month. */
  | { readonly kind: 'short'; readonly percent: number }
  /** Nothing any more, since so many months. */
  | { readonly kind: 'stopped'; readonly since: number }
  /** The next month's rent already at the end of this one. */
  | { readonly kind: 'ahead' }
  /** Each of two pays half. */
  | { readonly kind: 'halves' }

export type SampleTenancy = {
  readonly property: string
  readonly unit: string
  readonly tenants: readonly string[]
  /** The lease, then its renewals. */
  readonly leases: readonly SampleLease[]
  readonly movedOut?: MonthDay
  readonly dueDay?: number
  readonly proration?: 'actualDays' | 'thirtyDay' | 'none'
  readonly recurring?: string
  /** Owed when the books start, and the month it was due, counted from the start of the books. */
  readonly opening?: { readonly amount: number; readonly monthsBefore: number }
  readonly deposit?: number
  readonly habit: Habit
  readonly method: PaymentMethod
}
