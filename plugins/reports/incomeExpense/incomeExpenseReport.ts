import type { PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { incomeFigures } from '@/domain/income/incomeFigures'
import { readOnce } from '@/lib/database/readOnce'
import type { Place } from '@/lib/database/queryRows'

import { byOwner, byProperty, everyMonth, splitSections } from './incomeByOwner'
import { cashSections } from './queries/cashSections'
import { namesOf, ownerShares } from './queries/ownerShares'
import type { IncomeExpenseFilters, IncomeExpenseReport } from './queries/types'

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
