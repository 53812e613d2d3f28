import type { PayloadRequest } from 'payload'

import { centsColumn, textColumn, type ExportColumn, type ExportTable } from '@/lib/exports/exportTable'

import { incomeExpenseAsked } from './incomeExpenseAsked'
import type { IncomeExpenseFilters, IncomeExpenseReport, IncomeMonth } from './queries/types'

type Line = IncomeMonth & { readonly property: string }

const MONEY = [
  ['Received', 'receivedCents'],
  ['Returned', 'returnedCents'],
  ['Refunded', 'refundedCents'],
  ['Deposits withheld', 'withheldCents'],
  ['Other income', 'otherIncomeCents'],
  ['Income', 'incomeCents'],
  ['Expenses', 'expensesCents'],
  ['Net', 'netCents'],
] as const

const COLUMNS: readonly ExportColumn<Line>[] = [
  textColumn('Property', ({ property }) => property),
  textColumn('Month', ({ period }) => period),
  ...MONEY.map(([title, key]) => centsColumn<Line>(title, (line) => line[key])),
]

/** A line for each property and month. */
export const incomeExpenseTable = async (
  req: PayloadRequest,
  { from, to, properties, totals }: IncomeExpenseReport,
  filters: IncomeExpenseFilters,
): Promise<ExportTable<Line>> => ({
  file: `income-expense-${from}-to-${to}`,
  title: 'Income and expense',
  asked: await incomeExpenseAsked(req, filters),
  columns: COLUMNS,
  rows: properties.flatMap(({ name, months }) => months.map((month) => ({ ...month, property: name }))),
  totals: ['All', null, ...MONEY.map(([, key]) => totals[key])],
})
