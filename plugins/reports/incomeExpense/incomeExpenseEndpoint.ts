import type { Endpoint } from 'payload'

import { exportAnswer } from '@/lib/exports/exportAnswer'

import { PRIVATE } from '../shared/answers'
import { businessToday } from '@/lib/businessToday'
import { incomeExpenseParameters } from './incomeExpenseParameters'
import { incomeExpenseReport } from './incomeExpenseReport'
import { incomeExpenseTable } from './incomeExpenseTable'

/**
 * `GET /api/reports/income-expense`: what each property took in and cost by month, cash basis, and the owners' parts, as
 * JSON or a file (CSV, XLSX, PDF). The permission table opens it to the office.
 */
export const incomeExpenseEndpoint: Endpoint = {
  path: '/reports/income-expense',
  method: 'get',
  handler: async (req) => {
    const today = await businessToday(req)
    const { filters, format } = incomeExpenseParameters(req.searchParams, today)
    const report = await incomeExpenseReport(req, filters)
    if (format === 'json') return Response.json(report, { headers: PRIVATE })
    return exportAnswer(req, await incomeExpenseTable(req, report, filters), { format, today })
  },
}
