import type { Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { businessToday } from '@/lib/businessToday'
import { letterheadOf } from '@/lib/pdf/letterhead'

import { accountStatements } from '../operations/accountStatements'
import { chosenAccounts, MOST_ACCOUNTS } from '../operations/chosenAccounts'
import { printStatements, statementFileName } from '../operations/printStatements'
import { statementParameters } from '../parameters/statementParameters'

/**
 * `GET /api/ledger/statements?account=12&from=2026-01-01&to=2026-03-31`: the statement as a PDF. Of several accounts,
 * or of those that pass the filters of the rent-balance report, one file to print.
 */
export const statementsEndpoint: Endpoint = {
  path: '/ledger/statements',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, 'reports.statements')
    const today = await businessToday(req)
    const asked = statementParameters(req.searchParams, today)
    const made = await accountStatements(
      req.payload,
      await chosenAccounts(req, asked, MOST_ACCOUNTS.file),
      asked.range,
    )
    const pdf = await printStatements(await letterheadOf(req.payload), made, today)
    return new Response(new Uint8Array(pdf), {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Type': 'application/pdf',
        'Content-Length': String(pdf.length),
        'Content-Disposition': `attachment; filename="${statementFileName(made)}"`,
      },
    })
  },
}
