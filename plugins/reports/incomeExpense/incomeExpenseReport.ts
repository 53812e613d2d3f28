import type { PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { incomeFigures } from '@/domain/income/incomeFigures'
import { readOnce } from '@/lib/database/readOnce'
import type { Place } from '@/lib/database/queryRows'

import { byOwner, byProperty, everyMonth, splitSections } from './incomeByOwner'
import { cashSections } from './queries/cashSections'
import { namesOf, ownerShares } from './queries/ownerShares'
import { onPropertiesPage } from '../shared/propertiesPage'
import type { IncomeExpenseFilters, IncomeExpensePage, IncomeExpenseReport } from './queries/types'

/**
 * What each property took in and cost by month, cash basis, and what of it is whose, by the shares that held on the day.
 * The caller has asked whether the person may see it.
 * @see docs/domain.md rules 1 and 23
 */
export const incomeExpense = async (
  place: Place,
  filters: IncomeExpenseFilters,
): Promise<IncomeExpenseReport> => {
  const sections = await cashSections(place, filters)
  const shares = await ownerShares(place)
  const names = await namesOf(place, [...new Set(sections.map(({ property }) => property))])
  const { parts, unowned } = splitSections(sections, shares)
  return {
    from: filters.from,
    to: filters.to,
    properties: byProperty(sections, names),
    months: everyMonth(sections, filters),
    totals: incomeFigures(sections),
    owners: byOwner(parts, shares, names),
    unowned: incomeFigures(unowned),
  }
}

/** Income and expense for the person who asks: the office sees every property, nobody else sees any. */
export const incomeExpenseReport = async (
  req: PayloadRequest,
  filters: IncomeExpenseFilters,
): Promise<IncomeExpenseReport> => {
  requirePermission(req, 'reports.money')
  return readOnce(req.payload, ['income-expense', filters], (place) => incomeExpense(place, filters))
}

/** More rows than this read as no table: the months then stand on each property's own page. */
const MOST_MONTHS = 150

const pageOf = (report: IncomeExpenseReport, page: number): IncomeExpensePage => {
  const { properties, owners, from, to, months, totals, unowned } = report
  const rows = properties.reduce((sum, property) => sum + property.months.length, 0)
  return {
    ...{ from, to, months, totals, unowned, propertyCount: properties.length },
    shown: onPropertiesPage(properties, page).map((property) =>
      rows > MOST_MONTHS ? { ...property, months: [] } : property,
    ),
    owners: owners.map(({ id, name, totals: ofOwner }) => ({ id, name, totals: ofOwner })),
  }
}

/**
 * The same as a screen shows it: of hundreds of properties the report is too large to be kept for whoever asks next.
 * @param page of the properties, from 1
 */
export const incomeExpensePage = async (
  req: PayloadRequest,
  filters: IncomeExpenseFilters,
  page: number,
): Promise<IncomeExpensePage> => {
  requirePermission(req, 'reports.money')
  return readOnce(req.payload, ['income-expense page', filters, page], async (place) =>
    pageOf(await incomeExpense(place, filters), page),
  )
}
