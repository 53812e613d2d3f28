import { daysBetween } from '@/domain/calendar/daysBetween'
import type { Day } from '@/domain/calendar/day'
import type { Buckets } from '@/domain/ledger/buckets'
import type { TenancyState } from '@/domain/leases/tenancyState'
import type { Place } from '@/lib/database/queryRows'

import { rentBalanceSql } from './rentBalanceSql'
import { rowsOfSums } from '../../shared/rowsOfSums'
import { tenantsOfLeases } from './tenantsOfLeases'
import type {
  RentBalanceCounts,
  RentBalanceFilters,
  RentBalancePage,
  RentBalanceReport,
  RentBalanceRow,
} from './types'

type Totals = Buckets &
  Record<`${keyof Buckets}Accounts`, number> & {
    rows: number
    unappliedCents: number
    pastDueCents: number
    balanceCents: number
    depositHeldCents: number
    views: RentBalanceCounts['views']
  }

type AccountColumns = Buckets &
  Omit<
    RentBalanceRow,
    | 'property'
    | 'unit'
    | 'tenants'
    | 'buckets'
    | 'balanceCents'
    | 'pastDueCents'
    | 'oldestPastDueDate'
    | 'daysPastDue'
    | 'lastPaymentDate'
  > & {
    propertyId: number | null
    propertyName: string | null
    unitId: number | null
    unitNumber: string | null
    tenancy: TenancyState
    oldestPastDueDate: Day | null
    lastPaymentDate: Day | null
  }

type SqlRow = { totals: Totals | null } & (
  (AccountColumns & { position: number }) | { account: null; position: null }
)

/** Runs the report's statement; its rows come in their order. */
export const rentBalanceRows = async (
  place: Place,
  filters: RentBalanceFilters,
  page: RentBalancePage,
): Promise<SqlRow[]> => {
  const rows = await rowsOfSums<SqlRow>(place, rentBalanceSql(filters, page))
  // Here, not in the statement, which would copy every row once more to put it in its place.
  rows.sort((one, other) => (one.position ?? 1) - (other.position ?? 1))
  return rows
}

/**
 * Who owes what at the end of a day, and how old it is: one row an account.
 * The figures are computed from the entries; nothing is stored. The caller has asked whether the person may see them.
 * @see docs/domain.md rules 4 to 7, 12, 19 and 32
 */
export const rentBalance = async (
  place: Place,
  filters: RentBalanceFilters,
  page: RentBalancePage,
): Promise<{ report: RentBalanceReport; counts: RentBalanceCounts }> => {
  const found = await rentBalanceRows(place, filters, page)
  const rows = found.flatMap((row) => (row.account === null ? [] : [row]))
  const tenants = await tenantsOfLeases(
    place,
    rows.flatMap(({ lease }) => (lease === null ? [] : [lease])),
  )
  const totals = found[0]?.totals
  if (!totals) throw new Error('The rent balance came back without its totals.')
  const { rows: totalRows, unappliedCents, pastDueCents, balanceCents, depositHeldCents, views } = totals
  return {
    report: {
      asOf: filters.asOf,
      rows: rows.map((row) =>
        rowOf(row, (row.lease === null ? undefined : tenants.get(row.lease)) ?? [], filters.asOf),
      ),
      totals: { buckets: bucketsOf(totals), unappliedCents, pastDueCents, balanceCents, depositHeldCents },
      totalRows,
    },
    counts: {
      byBucket: {
        current: totals.currentAccounts,
        days1to30: totals.days1to30Accounts,
        days31to60: totals.days31to60Accounts,
        days61to90: totals.days61to90Accounts,
        days91plus: totals.days91plusAccounts,
      },
      views,
    },
  }
}

const bucketsOf = ({ current, days1to30, days31to60, days61to90, days91plus }: Buckets): Buckets => ({
  current,
  days1to30,
  days31to60,
  days61to90,
  days91plus,
})

const rowOf = (row: AccountColumns, tenants: RentBalanceRow['tenants'], asOf: Day): RentBalanceRow => {
  const buckets = bucketsOf(row)
  const { current, days1to30, days31to60, days61to90, days91plus } = buckets
  const pastDueCents = days1to30 + days31to60 + days61to90 + days91plus
  return {
    account: row.account,
    lease: row.lease,
    property: row.propertyId === null ? null : { id: row.propertyId, name: row.propertyName ?? '' },
    unit: row.unitId === null ? null : { id: row.unitId, number: row.unitNumber ?? '' },
    tenants,
    tenancy: row.tenancy,
    rentCents: row.rentCents,
    balanceCents: row.unappliedCents - current - pastDueCents,
    unappliedCents: row.unappliedCents,
    buckets,
    pastDueCents,
    oldestPastDueDate: row.oldestPastDueDate,
    daysPastDue: row.oldestPastDueDate === null ? 0 : daysBetween(row.oldestPastDueDate, asOf),
    lastPaymentDate: row.lastPaymentDate,
    depositHeldCents: row.depositHeldCents,
  }
}
