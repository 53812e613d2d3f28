import type { Endpoint } from 'payload'

import { exportAnswer } from '@/lib/exports/exportAnswer'

import { businessToday } from '@/lib/businessToday'
import { PRIVATE, WHOLE_FILE } from '../shared/answers'
import { rentBalanceParameters } from './rentBalanceParameters'
import { rentBalanceReport } from './rentBalanceReport'
import { rentBalanceTable } from './rentBalanceTable'

/**
 * `GET /api/reports/rent-balance`: who owes what at the end of a day, as JSON or a file (CSV, XLSX, PDF).
 * The permission table opens it to the office.
 */
export const rentBalanceEndpoint: Endpoint = {
  path: '/reports/rent-balance',
  method: 'get',
  handler: async (req) => {
    const today = await businessToday(req)
    const { filters, page, format, limited } = rentBalanceParameters(req.searchParams, today)
    if (format === 'json')
      return Response.json((await rentBalanceReport(req, filters, page)).report, { headers: PRIVATE })
    const whole = limited ? page : { ...page, page: 1, limit: WHOLE_FILE }
    const { report } = await rentBalanceReport(req, filters, whole)
    const table = await rentBalanceTable(req, report, { filters, paper: format === 'pdf' })
    return exportAnswer(req, table, { format, today })
  },
}
