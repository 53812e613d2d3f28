import type { Day } from '@/domain/calendar/day'
import type { Period } from '@/domain/calendar/period'
import type { EXPENSE_TYPE_LABELS } from '@/domain/expenses/incomeTerms'
import type { No1099Reason } from '@/domain/expenses/no1099'
import type { ScheduleELine } from '@/domain/expenses/scheduleE'

/** How the report sums, or `entries`: every expense by itself. */
export const EXPENSE_VIEWS = [
  'categoryByMonth',
  'property',
  'payee',
  'scheduleE',
  'vendors1099',
  'entries',
] as const
export type ExpenseView = (typeof EXPENSE_VIEWS)[number]

/** An empty list leaves nothing out. Both days are included. */
export type ExpenseFilters = {
  readonly from: Day
  readonly to: Day
  readonly propertyIds: readonly number[]
  /** Null stands for expenses without a payee. */
  readonly payeeIds: readonly (number | null)[]
  readonly categoryIds: readonly number[]
  readonly unitIds: readonly number[]
  readonly q: string
}

export type ExpensePage = { readonly page: number; readonly limit: number }

export type Named = { readonly id: number; readonly name: string }

/** Expenses less their refunds. Void ones never count. */
export type ExpenseSum = { readonly expenses: number; readonly totalCents: number }

export type CategoryRow = ExpenseSum & {
  readonly category: Named
  /** One figure for each of the report's months. */
  readonly monthCents: readonly number[]
}
export type PropertyRow = ExpenseSum & { readonly property: Named }
export type PayeeRow = ExpenseSum & { readonly payee: Named | null }

export type ScheduleERow = {
  readonly property: Named
  /** Lines without an expense are left out. */
  readonly lines: Readonly<Partial<Record<ScheduleELine, number>>>
  readonly deductibleCents: number
  readonly notDeductibleCents: number
}

export type StoredFile = { readonly id: number; readonly title: string; readonly url: string }

/** What a Form 1099 asks for and the record of the vendor can hold. */
export const VENDOR_FACTS = ['w9', 'address', 'email'] as const
export type VendorFact = (typeof VENDOR_FACTS)[number]

/** A Form W-9 on file: stored here, on paper since a day, or both. */
export type FormW9 = { readonly receivedOn: Day | null; readonly file: StoredFile | null }

export type VendorRow = {
  readonly vendor: Named
  readonly paidCents: number
  /** Nothing where no 1099 is needed. */
  readonly missing: readonly VendorFact[]
  readonly w9: FormW9 | null
  readonly no1099Because: No1099Reason | null
}

export type ExpenseEntry = {
  readonly id: number
  readonly date: Day
  readonly type: keyof typeof EXPENSE_TYPE_LABELS
  readonly payee: Named | null
  readonly category: Named
  readonly scheduleE: ScheduleELine
  readonly property: Named
  readonly unit: { readonly id: number; readonly number: string } | null
  readonly memo: string | null
  readonly bill: string | null
  /** Negative for a refund. */
  readonly amountCents: number
  readonly receipts: readonly StoredFile[]
}

type Asked<View extends ExpenseView> = ExpenseSum & {
  readonly view: View
  readonly from: Day
  readonly to: Day
  /** How many rows there are on all pages. */
  readonly totalRows: number
}

/** `through` is the last day that has happened or has an expense: later months of a year that runs are no column. */
export type CategoryByMonth = Asked<'categoryByMonth'> & {
  readonly through: Day
  readonly months: readonly Period[]
  readonly monthCents: readonly number[]
  readonly rows: readonly CategoryRow[]
}

export type ExpenseReport =
  | CategoryByMonth
  | (Asked<'property'> & { readonly rows: readonly PropertyRow[] })
  | (Asked<'payee'> & { readonly rows: readonly PayeeRow[] })
  | (Asked<'scheduleE'> & {
      readonly rows: readonly ScheduleERow[]
      readonly totals: Omit<ScheduleERow, 'property'>
    })
  | (Asked<'vendors1099'> & { readonly thresholdCents: number; readonly rows: readonly VendorRow[] })
  | (Asked<'entries'> & { readonly rows: readonly ExpenseEntry[] })
