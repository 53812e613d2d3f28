import type { Day } from '@/domain/calendar/day'
import type { Period } from '@/domain/calendar/period'
import type { PaymentMethod, PaymentType } from '@/domain/ledger/paymentTerms'

import type { DayRange } from '../../shared/readRange'

/** How the report sums, or `slips`: which payments went to the bank together. */
export const COLLECTION_VIEWS = ['month', 'property', 'method', 'slips'] as const
export type CollectionView = (typeof COLLECTION_VIEWS)[number]

export type CollectionFilters = DayRange & { readonly propertyIds: readonly number[] }

export type CollectionSums = {
  /** Charges due, opening balances apart. */
  readonly chargedCents: number
  /** Payments received, security deposits apart; those returned since are among them. */
  readonly receivedCents: number
  /** Payments taken back, on the day of their return, security deposits apart. */
  readonly returnedCents: number
  /** Security deposits received, less those returned by the bank. */
  readonly depositCents: number
  readonly payments: number
}

export type MonthRow = CollectionSums & { readonly period: Period }
export type PropertyRow = CollectionSums & {
  readonly property: { readonly id: number; readonly name: string }
}
export type MethodRow = Omit<CollectionSums, 'chargedCents'> & { readonly method: PaymentMethod }

export type SlipPayment = {
  readonly id: number
  readonly number: number
  readonly receivedOn: Day
  readonly account: number
  readonly tenants: string
  readonly unit: string
  readonly method: PaymentMethod
  readonly type: PaymentType
  readonly receipt: string | null
  readonly amountCents: number
  /** Taken back by the bank since. */
  readonly returned: boolean
}

export type Slip = {
  readonly day: Day
  /** Null: not at the bank yet. */
  readonly bankAccount: { readonly id: number; readonly name: string } | null
  /** The bank's own line, where an import linked the payments to one. */
  readonly bankLine: { readonly text: string; readonly cents: number } | null
  readonly totalCents: number
  readonly paymentCount: number
  /** The first of them in the order they were recorded, at most `MOST_LISTED`; a file has all. */
  readonly payments: readonly SlipPayment[]
}

/** More than fit on a deposit slip of paper: 'not at the bank yet' can be thousands. */
export const MOST_LISTED = 100

type Asked<View extends CollectionView> = DayRange & { readonly view: View; readonly totalRows: number }

export type CollectionsReport =
  | (Asked<'month'> & {
      /** The last day that has happened or has an entry. */
      readonly through: Day
      readonly rows: readonly MonthRow[]
      readonly totals: CollectionSums
    })
  | (Asked<'property'> & { readonly rows: readonly PropertyRow[]; readonly totals: CollectionSums })
  | (Asked<'method'> & {
      readonly rows: readonly MethodRow[]
      readonly totals: Omit<CollectionSums, 'chargedCents'>
    })
  | (Asked<'slips'> & {
      readonly rows: readonly Slip[]
      readonly payments: number
      readonly totalCents: number
    })
