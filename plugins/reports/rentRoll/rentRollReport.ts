import type { PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { TENANCY_STATES } from '@/domain/leases/tenancyState'
import type { Place } from '@/lib/database/queryRows'

import { depositRows } from '../deposits/queries/depositRows'
import { rentBalance } from '../rentBalance/queries/rentBalance'
import { WHOLE_FILE } from '../shared/answers'
import { readReport } from '../shared/readReport'
import { rollUnits } from './queries/rollUnits'
import { tenancyDays } from './queries/tenancyDays'
import type { RentRollFilters, RentRollReport, RollSums } from './queries/types'
import { accountSums, NO_UNITS, otherAccount, rollByProperty, rollRow, withUnit } from './rollOf'

type Page = { readonly page: number; readonly limit: number }

/**
 * Every unit at the end of a day, with who lives there and what they owe, and the accounts of those who do not live
 * there, so that all of it sums to the rent-balance report. Balances and deposits are that report's own.
 * The caller has asked whether the person may see them.
 * @see docs/domain.md rules 24 and 32
 */
export const rentRoll = async (
  place: Place,
  { asOf, propertyIds, occupancy }: RentRollFilters,
  { page, limit }: Page,
): Promise<RentRollReport> => {
  const { report } = await rentBalance(
    place,
    { asOf, propertyIds, q: '', include: TENANCY_STATES, thresholds: {} },
    { sort: { by: 'property', descending: false }, page: 1, limit: WHOLE_FILE },
  )
  const balances = new Map(report.rows.map((row) => [row.account, row]))
  const required = new Map(
    (await depositRows(place, asOf)).map(({ account, requiredCents }) => [account, requiredCents]),
  )
  const units = (await rollUnits(place, { asOf, propertyIds })).map((unit) =>
    rollRow(
      unit,
      unit.account === null ? undefined : balances.get(unit.account),
      unit.account === null ? undefined : required.get(unit.account),
    ),
  )
  const rows = units.filter((unit) => occupancy === null || unit.occupancy === occupancy)
  const inRoll = new Set(units.map(({ account }) => account))
  const beside =
    occupancy === null
      ? report.rows.filter(
          ({ account, balanceCents, depositHeldCents }) =>
            !inRoll.has(account) && (balanceCents !== 0 || depositHeldCents !== 0),
        )
      : []
  const days = await tenancyDays(
    place,
    beside.map(({ account }) => account),
  )
  const others = beside.map((row) => otherAccount(row, days.get(row.account)))
  const { balanceCents, unappliedCents, depositHeldCents } = report.totals
  const start = (page - 1) * limit
  return {
    asOf,
    totalRows: rows.length,
    rows: rows.slice(start, start + limit),
    properties: rollByProperty(rows),
    totals: rows.reduce<RollSums>(withUnit, NO_UNITS),
    others: { rows: others, totals: accountSums(others) },
    accounts: { balanceCents, openCents: unappliedCents - balanceCents, unappliedCents, depositHeldCents },
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
