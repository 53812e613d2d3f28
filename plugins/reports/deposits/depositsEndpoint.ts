import type { Endpoint } from 'payload'

import { plainDollars } from '@/domain/money/formatMoney'

import { depositsReport } from './depositsReport'
import { depositsParameters } from './depositsParameters'
import { businessToday } from '../shared/businessToday'
import type { DepositRow } from './queries/types'
import { csvAnswer, PRIVATE } from '../shared/csvAnswer'
import { csvLines } from '../shared/csvLines'

/** A file without a limit holds every row; more tenancies than this are no family's business. */
const WHOLE_FILE = 1_000_000

const COLUMNS: Readonly<Record<string, (row: DepositRow) => string>> = {
  Account: ({ account }) => String(account),
  Property: ({ property }) => property.name,
  Unit: ({ unit }) => unit.number,
  Tenants: ({ tenants }) => tenants,
  Tenancy: ({ tenancy }) => tenancy,
  Required: ({ requiredCents }) => plainDollars(requiredCents),
  Held: ({ heldCents }) => plainDollars(heldCents),
  Withheld: ({ withheldCents }) => plainDollars(withheldCents),
  Refunded: ({ refundedCents }) => plainDollars(refundedCents),
  Missing: ({ missingCents }) => plainDollars(missingCents),
}

/**
 * `GET /api/reports/deposits`: the deposit register at the end of a day, as JSON or a file of CSV.
 * The permission table opens it to the office.
 */
export const depositsEndpoint: Endpoint = {
  path: '/reports/deposits',
  method: 'get',
  handler: async (req) => {
    const { filters, page, format, limited } = depositsParameters(req.searchParams, await businessToday(req))
    const asFile = format === 'csv'
    const report = await depositsReport(
      req,
      filters,
      asFile && !limited ? { page: 1, limit: WHOLE_FILE } : page,
    )
    return asFile
      ? csvAnswer(csvLines(COLUMNS, report.rows), `deposits-${report.asOf}.csv`)
      : Response.json(report, { headers: PRIVATE })
  },
}
