import type { PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import type { Day } from '@/domain/calendar/day'
import { partsOf } from '@/domain/calendar/dayParts'
import { form1099ThresholdCents } from '@/domain/expenses/form1099Threshold'
import type { Place } from '@/lib/database/queryRows'

import { readReport } from '../shared/readReport'
import { categoryRows } from './categoryRows'
import { categoryMonths } from './queries/categoryMonths'
import { expenseEntries } from './queries/expenseEntries'
import { expenseSums } from './queries/expenseSums'
import { payeeTotals } from './queries/payeeTotals'
import { propertyTotals } from './queries/propertyTotals'
import { scheduleELines } from './queries/scheduleELines'
import type { ExpenseFilters, ExpensePage, ExpenseReport, ExpenseSum, ExpenseView } from './queries/types'
import { vendorsPaid } from './queries/vendorsPaid'
import { scheduleERows } from './scheduleERows'

type Asked = { readonly view: ExpenseView; readonly filters: ExpenseFilters; readonly page: ExpensePage }

/** A sum of sums, and the rows of one page of them. */
const paged = <Row>(rows: readonly Row[], { page, limit }: ExpensePage) => ({
  totalRows: rows.length,
  rows: rows.slice((page - 1) * limit, page * limit),
})

const summed = (rows: readonly ExpenseSum[]): ExpenseSum => ({
  expenses: rows.reduce((sum, { expenses }) => sum + expenses, 0),
  totalCents: rows.reduce((sum, { totalCents }) => sum + totalCents, 0),
})

/** One view of the expenses, read at `place`. `today` says which months of a running year have begun. */
export const readExpenses = async (
  place: Place,
  { view, filters, page }: Asked,
  today: Day,
): Promise<ExpenseReport> => {
  const { from, to } = filters
  switch (view) {
    case 'categoryByMonth': {
      const table = categoryRows(await categoryMonths(place, filters), filters, today)
      return { view, ...table, ...paged(table.rows, page) }
    }
    case 'property': {
      const rows = await propertyTotals(place, filters)
      return { view, from, to, ...summed(rows), ...paged(rows, page) }
    }
    case 'payee': {
      const rows = await payeeTotals(place, filters)
      return { view, from, to, ...summed(rows), ...paged(rows, page) }
    }
    case 'scheduleE': {
      const lines = await scheduleELines(place, filters)
      const { rows, totals } = scheduleERows(lines)
      return { view, from, to, ...summed(lines), totals, ...paged(rows, page) }
    }
    case 'vendors1099': {
      const thresholdCents = form1099ThresholdCents(partsOf(from).year)
      const vendors = await vendorsPaid(place, filters, thresholdCents)
      const sums = summed(vendors.map(({ expenses, paidCents }) => ({ expenses, totalCents: paidCents })))
      const rows = vendors.map(({ expenses: _, ...row }) => row)
      return { view, from, to, thresholdCents, ...sums, ...paged(rows, page) }
    }
    case 'entries': {
      const sums = await expenseSums(place, filters)
      const rows = await expenseEntries(place, filters, page)
      return { view, from, to, ...sums, totalRows: sums.expenses, rows }
    }
  }
}

/**
 * What was spent, on the day of each expense: refunds count against it, void expenses never.
 * @see docs/domain.md rule 23
 */
export const expensesReport = async (
  req: PayloadRequest,
  asked: Asked,
  today: Day,
): Promise<ExpenseReport> => {
  requirePermission(req, 'reports.money')
  return readReport(req.payload, 'expenses', { ...asked, today }, (place) =>
    readExpenses(place, asked, today),
  )
}
