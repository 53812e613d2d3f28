import type { Endpoint } from 'payload'
import { NotFound } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { isDay } from '@/domain/calendar/day'
import { todayIn } from '@/domain/calendar/todayIn'
import { DomainError } from '@/domain/errors'
import { idInAddress } from '@/lib/idInAddress'

import { accountLedger } from '../operations/accountLedger'
import { accountFacts } from '../queries/accountFacts'

/** `GET /api/accounts/:id/ledger?asOf=2026-04-15`: the entries with the balance after each, and what paid what. */
export const accountLedgerEndpoint: Endpoint = {
  path: '/:id/ledger',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, 'reports.accountLedger')
    const accountId = idInAddress(req)
    const { timeZone } = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
    const asOf = req.searchParams.get('asOf') ?? todayIn(timeZone, Date.now())
    if (!isDay(asOf)) {
      throw new DomainError('BAD_PARAMETER', 'asOf is not a day. Write it like 2026-04-15.', {
        parameter: 'asOf',
      })
    }
    const facts = await accountFacts(req, accountId, asOf)
    if (!facts) throw new NotFound(req.t)
    return Response.json({ account: facts, ...(await accountLedger(req, accountId, asOf)) })
  },
}
