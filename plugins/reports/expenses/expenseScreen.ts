import type { PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import type { Day } from '@/domain/calendar/day'

import { readReport } from '../shared/readReport'
import { readExpenses } from './expensesReport'
import type { ExpensesParameters } from './expensesParameters'
import { expenseEntries } from './queries/expenseEntries'
import { payeeTotals } from './queries/payeeTotals'
import { propertyTotals } from './queries/propertyTotals'
import type { CategoryByMonth, ExpenseEntry, ExpenseReport, PayeeRow, PropertyRow } from './queries/types'

const LATEST = 6

/** The first view stands over the same expenses by property, by payee, and the latest of them. */
export type ExpenseScreen =
  | {
      report: CategoryByMonth
      properties: readonly PropertyRow[]
      payees: readonly PayeeRow[]
      latest: readonly ExpenseEntry[]
    }
  | { report: ExpenseReport }

/** What the screen shows, all of it as the books stand at one moment. */
export const expenseScreen = async (
  req: PayloadRequest,
  asked: ExpensesParameters,
  today: Day,
): Promise<ExpenseScreen> => {
  requirePermission(req, 'reports.money')
  return readReport(
    req.payload,
    'expense-screen',
    { ...asked, today },
    async (place): Promise<ExpenseScreen> => {
      const report = await readExpenses(place, asked, today)
      if (report.view !== 'categoryByMonth') return { report }
      return {
        report,
        properties: await propertyTotals(place, asked.filters),
        payees: await payeeTotals(place, asked.filters),
        latest: await expenseEntries(place, asked.filters, { page: 1, limit: LATEST }),
      }
    },
  )
}
