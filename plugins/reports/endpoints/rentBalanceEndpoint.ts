import type { Endpoint } from 'payload'

import { rentBalanceReport } from '../operations/rentBalanceReport'
import { rentBalanceParameters } from '../parameters/rentBalanceParameters'
import { businessToday } from '../queries/businessToday'
import type { RentBalanceReport } from '../queries/rentBalance/types'
import { rentBalanceCsv } from './rentBalanceCsv'

/** A file without a limit holds every row; more accounts than this are no family's business. */
const WHOLE_FILE = 1_000_000

const PRIVATE = { 'Cache-Control': 'private, no-store' }

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
    return asFile ? csvAnswer(report) : Response.json(report, { headers: PRIVATE })
  },
}

const csvAnswer = (report: RentBalanceReport): Response => {
  const chunks = rentBalanceCsv(report)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const next = chunks.next()
      if (next.done === true) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
  })
  return new Response(body, {
    headers: {
      ...PRIVATE,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="rent-balance-${report.asOf}.csv"`,
    },
  })
}
