import type { Endpoint } from 'payload'

import { exportAnswer } from '@/lib/exports/exportAnswer'

import { PRIVATE, WHOLE_FILE } from '../shared/answers'
import { businessToday } from '@/lib/businessToday'
import { rentRollParameters } from './rentRollParameters'
import { rentRollReport } from './rentRollReport'
import { rentRollTable } from './rentRollTable'

/**
 * `GET /api/reports/rent-roll`: every unit at the end of a day, as JSON or a file (CSV, XLSX, PDF).
 * The permission table opens it to the office.
 */
export const rentRollEndpoint: Endpoint = {
  path: '/reports/rent-roll',
  method: 'get',
  handler: async (req) => {
    const today = await businessToday(req)
    const { filters, page, format, limited } = rentRollParameters(req.searchParams, today)
    if (format === 'json')
      return Response.json(await rentRollReport(req, filters, page), { headers: PRIVATE })
    const report = await rentRollReport(req, filters, limited ? page : { page: 1, limit: WHOLE_FILE })
    const table = await rentRollTable(req, report, { filters, paper: format === 'pdf' })
    return exportAnswer(req, table, { format, today })
  },
}
