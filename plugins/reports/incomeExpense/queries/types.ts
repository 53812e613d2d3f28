import type { Day } from '@/domain/calendar/day'
import type { Period } from '@/domain/calendar/period'
import type { CashFigures, IncomeFigures } from '@/domain/income/incomeFigures'

export type IncomeExpenseFilters = {
  /** Both ends belong to it. */
  readonly from: Day
  readonly to: Day
  /** Of these properties; empty: of all. */
  readonly propertyIds: readonly number[]
}

export type Named = { readonly id: number; readonly name: string }

/** What came in and went out of one property in one month, while the same shares held. */
export type CashSection = CashFigures & {
  readonly property: number
  readonly period: Period
  /** The day from which its shares held; null: since ever, or nobody's yet. */
  readonly sharesFrom: Day | null
}

/** A share of a property, in the property's own order. */
export type ShareRow = {
  readonly property: number
  readonly owner: number
  readonly name: string
  readonly shareBps: number
  readonly from: Day | null
}

export type IncomeMonth = IncomeFigures & { readonly period: Period }

/** Months are those in which something was booked. */
export type IncomeOfProperty = Named & {
  readonly months: readonly IncomeMonth[]
  readonly totals: IncomeFigures
}

export type IncomeOfOwner = Named & {
  /** The owner's part of each property. */
  readonly properties: readonly IncomeOfProperty[]
  readonly months: readonly IncomeMonth[]
  readonly totals: IncomeFigures
}

export type IncomeExpenseReport = {
  readonly from: Day
  readonly to: Day
  readonly properties: readonly IncomeOfProperty[]
  /** Every month of the range. */
  readonly months: readonly IncomeMonth[]
  readonly totals: IncomeFigures
  /** With `unowned`, they sum to the totals. */
  readonly owners: readonly IncomeOfOwner[]
  /** Of properties on days for which no shares are entered. */
  readonly unowned: IncomeFigures
}

/** What a screen shows of the report: the sums of a page of its properties, and of each owner. */
export type IncomeExpensePage = Pick<IncomeExpenseReport, 'from' | 'to' | 'months' | 'totals' | 'unowned'> & {
  /** Their months too, unless they are too many to be read. */
  readonly shown: readonly IncomeOfProperty[]
  readonly propertyCount: number
  readonly owners: readonly (Named & { readonly totals: IncomeFigures })[]
}
