import type { Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { readBody, readId } from '@/lib/parameters/readBody'

import { writeOff } from '../../operations/writeOff'

/** `POST /api/ledger/write-offs` `{ account, reason, date?, amountCents? }` → the credit, and the balance with it */
export const writeOffEndpoint: Endpoint = {
  path: '/ledger/write-offs',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'ledger.post')
    const body = await readBody(req, ['account', 'reason', 'date', 'amountCents'])
    const { date, amountCents, reason } = body
    const asked = { account: readId(body, 'account'), date, amountCents, reason }
    return Response.json(await writeOff(req, asked), { status: 201 })
  },
}
