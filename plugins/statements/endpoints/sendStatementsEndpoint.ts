import { addDataAndFileToRequest, type Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { reportInWords } from '@/domain/statements/sendingReport'
import { businessToday } from '@/lib/businessToday'
import { addressOfBody } from '@/lib/parameters/addressOfBody'
import { refusal } from '@/lib/refusals/refusal'

import { accountStatements } from '../operations/accountStatements'
import { chosenAccounts, MOST_ACCOUNTS } from '../operations/chosenAccounts'
import { sendStatements } from '../operations/sendStatements'
import { statementParameters } from '../parameters/statementParameters'

/**
 * `POST /api/ledger/statements/send` `{ account: 12, from: '2026-01-01', to: '2026-03-31' }`, or filters instead of the
 * account → `{ from, to, sent, alreadySent, withoutEmail, failed, report }`, tenant by tenant.
 */
export const sendStatementsEndpoint: Endpoint = {
  path: '/ledger/statements/send',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'reports.statements')
    await addDataAndFileToRequest(req)
    const body: unknown = req.data
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      throw refusal({ code: 'BAD_PARAMETER', message: 'Send the accounts and the range as a JSON object.' })
    const today = await businessToday(req)
    const asked = statementParameters(addressOfBody({ ...body }), today)
    const made = await accountStatements(
      req.payload,
      await chosenAccounts(req, asked, MOST_ACCOUNTS.mails),
      asked.range,
    )
    const sending = await sendStatements(req, made, today)
    return Response.json({ ...asked.range, ...sending, report: reportInWords(sending) })
  },
}
