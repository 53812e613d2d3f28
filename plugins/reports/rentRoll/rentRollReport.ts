import type { PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import type { Day } from '@/domain/calendar/day'
import { daysBetween } from '@/domain/calendar/daysBetween'
import type { Place } from '@/lib/database/queryRows'

import { tenantsOfLeases } from '../rentBalance/queries/tenantsOfLeases'
import { readReport } from '../shared/readReport'
import { rollRows } from './queries/rollRows'
import type { RentRollFilters, RentRollReport } from './queries/types'
import { accountSums, rollSums } from './rollOf'

type Page = { readonly page: number; readonly limit: number }

/**
 * Every unit at the end of a day, with who lives there and what they owe, and the accounts of those who do not live
 * there, so that all of it sums to the rent-balance report. Balances and deposits are that report's own.
 * The caller has asked whether the person may see them.
 * @see docs/domain.md rules 24 and 32
 */
export const rentRoll = async (
  place: Place,
  filters: RentRollFilters,
  page: Page,
): Promise<RentRollReport> => {
  const { asOf } = filters
  const { units, properties, beside, accounts } = await rollRows(place, filters, page)
  const tenants = await tenantsOfLeases(
    place,
    [
      ...units.map(({ lease }) => (lease === null ? null : lease.id)),
      ...beside.map(({ lease }) => lease),
    ].filter((lease) => lease !== null),
  )
  const tenantsOf = (lease: number | null) => (lease === null ? undefined : tenants.get(lease)) ?? []
  const daysPastDue = (oldest: Day | null) => (oldest === null ? 0 : daysBetween(oldest, asOf))
  const others = beside.map(({ lease, oldestPastDueDate, ...account }) => ({
    ...account,
    tenants: tenantsOf(lease),
    daysPastDue: daysPastDue(oldestPastDueDate),
  }))
  const totals = rollSums(properties)
  return {
    asOf,
    totalRows: totals.units,
    rows: units.map(({ oldestPastDueDate, ...unit }) => ({
      ...unit,
      tenants: tenantsOf(unit.lease === null ? null : unit.lease.id),
      daysPastDue: daysPastDue(oldestPastDueDate),
    })),
    properties,
    totals,
    others: { rows: others, totals: accountSums(others) },
    accounts,
  }
}

/** The rent roll for the person who asks: the office sees every unit, nobody else sees any. */
export const rentRollReport = async (
  req: PayloadRequest,
  filters: RentRollFilters,
  page: Page,
): Promise<RentRollReport> => {
  requirePermission(req, 'reports.money')
  return readReport(req.payload, 'rent-roll', { filters, page }, (place) => rentRoll(place, filters, page))
}
