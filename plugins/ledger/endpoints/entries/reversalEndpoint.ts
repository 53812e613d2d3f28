import type { Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { readBody, readId } from '@/lib/parameters/readBody'

import { reversePayment } from '../../operations/reversePayment'

/** `POST /api/ledger/reversals` `{ payment, date, reason?, nsfFeeCents? }` → `{ reversals, fee, balances }` */
export const reversalEndpoint: Endpoint = {
  path: '/ledger/reversals',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'ledger.post')
    const body = await readBody(req, ['payment', 'date', 'reason', 'nsfFeeCents'])
    const { date, reason, nsfFeeCents } = body
    const asked = { payment: readId(body, 'payment'), date, reason, nsfFeeCents }
    return Response.json(await reversePayment(req, asked), { status: 201 })
  },
}
