import type { Endpoint, PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import type { Day } from '@/domain/calendar/day'
import { exportAnswer } from '@/lib/exports/exportAnswer'
import type { ExportFormat } from '@/lib/exports/exportTable'

import { PRIVATE, WHOLE_FILE } from '../shared/answers'
import { businessToday } from '@/lib/businessToday'
import { whileReading } from '../shared/whileReading'
import { expensesAskedInWords } from './expensesAskedInWords'
import { expensesParameters, type ExpensesParameters } from './expensesParameters'
import { expensesReport } from './expensesReport'
import { entriesTable, withExpensesTable, type ViewTable } from './expensesTable'
import { allExpenseEntries } from './queries/expenseEntries'
import { expenseSums } from './queries/expenseSums'

const fileOf = async (
  req: PayloadRequest,
  { view, filters, page, limited }: ExpensesParameters,
  { format, today }: { format: ExportFormat; today: Day },
): Promise<Response> => {
  requirePermission(req, 'reports.money')
  const file = `expenses-${view}-${filters.from}-${filters.to}`
  const asked = await expensesAskedInWords(req, filters)
  const answer = <Row>(table: ViewTable<Row>): Promise<Response> =>
    exportAnswer(req, { ...table, file, asked }, { format, today })

  if (view === 'entries' && !limited) {
    // Only paper ends with a sum.
    const totalCents = format === 'pdf' ? (await expenseSums(req, filters)).totalCents : null
    return answer(
      entriesTable(
        whileReading(req.payload, (place) => allExpenseEntries(place, filters)),
        totalCents,
      ),
    )
  }
  const whole = limited ? page : { page: 1, limit: WHOLE_FILE }
  return withExpensesTable(await expensesReport(req, { view, filters, page: whole }, today), answer)
}

/**
 * `GET /api/reports/expenses`: what was spent, by category and month, property, payee or line of Schedule E, the vendors
 * over the year's 1099 threshold, or every expense; as JSON or a file (CSV, XLSX, PDF). The permission table opens it to
 * the office.
 */
export const expensesEndpoint: Endpoint = {
  path: '/reports/expenses',
  method: 'get',
  handler: async (req) => {
    const today = await businessToday(req)
    const parameters = expensesParameters(req.searchParams, today)
    const { format } = parameters
    return format === 'json'
      ? Response.json(await expensesReport(req, parameters, today), { headers: PRIVATE })
      : fileOf(req, parameters, { format, today })
  },
}
