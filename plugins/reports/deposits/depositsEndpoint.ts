import type { Endpoint } from 'payload'

import { exportAnswer } from '@/lib/exports/exportAnswer'

import { PRIVATE, WHOLE_FILE } from '../shared/answers'
import { businessToday } from '@/lib/businessToday'
import { depositsParameters } from './depositsParameters'
import { depositsReport } from './depositsReport'
import { depositsTable } from './depositsTable'

/**
 * `GET /api/reports/deposits`: the deposit register at the end of a day, as JSON or a file (CSV, XLSX, PDF).
 * The permission table opens it to the office.
 */
export const depositsEndpoint: Endpoint = {
  path: '/reports/deposits',
  method: 'get',
  handler: async (req) => {
    const today = await businessToday(req)
    const { filters, page, format, limited } = depositsParameters(req.searchParams, today)
    if (format === 'json')
      return Response.json(await depositsReport(req, filters, page), { headers: PRIVATE })
    const report = await depositsReport(req, filters, limited ? page : { page: 1, limit: WHOLE_FILE })
    return exportAnswer(req, await depositsTable(req, report, filters), { format, today })
  },
}
