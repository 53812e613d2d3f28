import type { Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { readBody, readId } from '@/lib/parameters/readBody'

import { openBalance } from '../../operations/openBalance'

/** `POST /api/ledger/opening-balances` `{ account, amountCents, dueDate? }`: above 0 is owed, below 0 is prepaid. */
export const openingBalanceEndpoint: Endpoint = {
  path: '/ledger/opening-balances',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'ledger.post')
    const body = await readBody(req, ['account', 'amountCents', 'dueDate'])
    const { amountCents, dueDate } = body
    return Response.json(await openBalance(req, { account: readId(body, 'account'), amountCents, dueDate }), {
      status: 201,
    })
  },
}
