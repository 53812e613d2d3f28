import type { Endpoint } from 'payload'

import { rentBalanceReport } from './rentBalanceReport'
import { rentBalanceParameters } from './rentBalanceParameters'
import { businessToday } from '../shared/businessToday'
import { csvAnswer, PRIVATE } from '../shared/csvAnswer'
import { rentBalanceCsv } from './rentBalanceCsv'

/** A file without a limit holds every row; more accounts than this are no family's business. */
const WHOLE_FILE = 1_000_000

/**
 * `GET /api/reports/rent-balance`: who owes what at the end of a day, as JSON or a file of CSV.
 * The permission table opens it to the office.
 */
export const rentBalanceEndpoint: Endpoint = {
  path: '/reports/rent-balance',
  method: 'get',
  handler: async (req) => {
    const parameters = rentBalanceParameters(req.searchParams, await businessToday(req))
    const { filters, page, format, limited } = parameters
    const asFile = format === 'csv'
    const { report } = await rentBalanceReport(
      req,
      filters,
      asFile && !limited ? { ...page, page: 1, limit: WHOLE_FILE } : page,
    )
    return asFile
      ? csvAnswer(rentBalanceCsv(report), `rent-balance-${report.asOf}.csv`)
      : Response.json(report, { headers: PRIVATE })
  },
}
