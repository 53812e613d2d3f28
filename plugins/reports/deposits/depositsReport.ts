import type { PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { depositBank } from '@/domain/deposits/depositBank'
import type { Place } from '@/lib/database/queryRows'

import { depositAccounts } from './queries/depositAccounts'
import { depositRegister } from './queries/depositRegister'
import type { PageAsked } from './queries/depositsSql'
import type { DepositsFilters, DepositsReport, DepositSums } from './queries/types'
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

/**
 * The deposit register at the end of a day: by tenancy and property, and in all against the bank accounts kept for it.
 * The caller has asked whether the person may see it.
 * @see docs/domain.md rule 19
 */
export const readDeposits = async (
  place: Place,
  filters: DepositsFilters,
  page: PageAsked,
): Promise<DepositsReport> => {
  const { rows, properties, flows } = await depositRegister(place, filters, page)
  const { otherMoneyCents, accounts } = await depositAccounts(place, filters.asOf)
  return {
    asOf: filters.asOf,
    totalRows: properties.reduce((sum, { tenancies }) => sum + tenancies, 0),
    rows,
    properties,
    totals: properties.reduce<DepositSums>(plus, NOTHING),
    bank: { ...depositBank(flows, { isKept: accounts.length > 0, otherMoneyCents }), accounts },
  }
}

/** The deposit register for the person who asks: the office sees every property, nobody else sees any. */
export const depositsReport = async (
  req: PayloadRequest,
  filters: DepositsFilters,
  page: PageAsked,
): Promise<DepositsReport> => {
  requirePermission(req, 'reports.money')
  return readReport(req.payload, 'deposits', { filters, page }, (place) => readDeposits(place, filters, page))
}
