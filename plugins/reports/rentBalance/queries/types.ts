import type { Day } from '@/domain/calendar/day'
import type { Buckets } from '@/domain/ledger/buckets'
import type { PastDueThresholds } from '@/domain/ledger/thresholds'
import type { TenancyState } from '@/domain/leases/tenancyState'

/** What the report can be sorted by. Equal rows stand with the largest debt first, then by account. */
export const RENT_BALANCE_SORTS = [
  'pastDue',
  'balance',
  'tenant',
  'property',
  'unit',
  'current',
  'days1to30',
  'days31to60',
  'days61to90',
  'days91plus',
  'oldest',
  'lastPayment',
  'depositHeld',
] as const
export type RentBalanceSort = (typeof RENT_BALANCE_SORTS)[number]

export type RentBalanceFilters = {
  readonly asOf: Day
  /** Of these properties; empty: of all. */
  readonly propertyIds: readonly number[]
  /** Only these accounts; without it, all. */
  readonly accountIds?: readonly number[]
  /** Words that a tenant of the account, its unit or its property must all contain; case and accents don't matter. */
  readonly q: string
  readonly include: readonly TenancyState[]
  readonly thresholds: PastDueThresholds
}

export type RentBalancePage = {
  readonly sort: { readonly by: RentBalanceSort; readonly descending: boolean }
  /** From 1. */
  readonly page: number
  readonly limit: number
}

/** One account at the end of the day. Money is whole cents; a negative balance is owed by the tenant. */
export type RentBalanceRow = {
  readonly account: number
  /** That day's lease: before the start the first, of a former tenancy the last. */
  readonly lease: number | null
  readonly property: { readonly id: number; readonly name: string } | null
  readonly unit: { readonly id: number; readonly number: string } | null
  readonly tenants: readonly { readonly id: number; readonly name: string }[]
  readonly tenancy: TenancyState
  /** The monthly rent in force; null for an account without a lease that states one. */
  readonly rentCents: number | null
  readonly balanceCents: number
  readonly unappliedCents: number
  readonly buckets: Readonly<Buckets>
  readonly pastDueCents: number
  readonly oldestPastDueDate: Day | null
  readonly daysPastDue: number
  /** Of money for the account; what came in for the deposit is not looked at. */
  readonly lastPaymentDate: Day | null
  readonly depositHeldCents: number
}

export type RentBalanceTotals = {
  readonly buckets: Readonly<Buckets>
  readonly unappliedCents: number
  readonly pastDueCents: number
  readonly balanceCents: number
  readonly depositHeldCents: number
}

export type RentBalanceReport = {
  readonly asOf: Day
  readonly rows: readonly RentBalanceRow[]
  /** Over every row that passes the filters, not only this page's. */
  readonly totals: RentBalanceTotals
  readonly totalRows: number
}

/** How many accounts, for the screen. */
export type RentBalanceCounts = {
  /** Of the filtered rows, those with something open in the bucket. */
  readonly byBucket: Readonly<Buckets>
  /** Before thresholds and tenancy are asked: what each saved view would show, future tenancies apart. */
  readonly views: Readonly<Record<TenancyState | 'pastDue' | 'over30Days', number>>
}
