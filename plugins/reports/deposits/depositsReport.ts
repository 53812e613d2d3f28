import type { PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { depositBank } from '@/domain/deposits/depositBank'
import type { Place } from '@/lib/database/queryRows'

import { depositAccounts, depositFlows } from './queries/depositFlows'
import { depositRows } from './queries/depositRows'
import type {
  DepositRow,
  DepositsFilters,
  DepositsOfProperty,
  DepositsReport,
  DepositSums,
} from './queries/types'
import { readReport } from '../shared/readReport'

const NOTHING: DepositSums = {
  requiredCents: 0,
  heldCents: 0,
  withheldCents: 0,
  refundedCents: 0,
  missingCents: 0,
}

const plus = (one: DepositSums, other: DepositSums): DepositSums => ({
  requiredCents: one.requiredCents + other.requiredCents,
  heldCents: one.heldCents + other.heldCents,
  withheldCents: one.withheldCents + other.withheldCents,
  refundedCents: one.refundedCents + other.refundedCents,
  missingCents: one.missingCents + other.missingCents,
})

/** Rows come by property, so do their sums. */
const byProperty = (rows: readonly DepositRow[]): DepositsOfProperty[] => {
  const sums = new Map<number, DepositsOfProperty>()
  for (const { property, ...row } of rows) {
    const before = sums.get(property.id) ?? { ...NOTHING, ...property, tenancies: 0 }
    sums.set(property.id, { ...before, ...plus(before, row), tenancies: before.tenancies + 1 })
  }
  return [...sums.values()]
}

const passes = (
  { propertyIds, include }: DepositsFilters,
  { property, tenancy, heldCents }: DepositRow,
): boolean =>
  (propertyIds.length === 0 || propertyIds.includes(property.id)) &&
  (include === 'all' || tenancy !== 'former' || heldCents !== 0)

type Page = { readonly page: number; readonly limit: number }

/**
 * The deposit register at the end of a day: by tenancy and property, and in all against the bank accounts kept for it.
 * The caller has asked whether the person may see it.
 * @see docs/domain.md rule 19
 */
export const readDeposits = async (
  place: Place,
  filters: DepositsFilters,
  page: Page,
): Promise<DepositsReport> => {
  const { asOf } = filters
  const rows = (await depositRows(place, asOf)).filter((row) => passes(filters, row))
  const { otherMoneyCents, accounts } = await depositAccounts(place, asOf)
  const start = (page.page - 1) * page.limit
  return {
    asOf,
    totalRows: rows.length,
    rows: rows.slice(start, start + page.limit),
    properties: byProperty(rows),
    totals: rows.reduce<DepositSums>(plus, NOTHING),
    bank: {
      ...depositBank(await depositFlows(place, asOf), { isKept: accounts.length > 0, otherMoneyCents }),
      accounts,
    },
  }
}

/** The deposit register for the person who asks: the office sees every property, nobody else sees any. */
export const depositsReport = async (
  req: PayloadRequest,
  filters: DepositsFilters,
  page: Page,
): Promise<DepositsReport> => {
  requirePermission(req, 'reports.money')
  return readReport(req.payload, 'deposits', { filters, page }, (place) => readDeposits(place, filters, page))
}
