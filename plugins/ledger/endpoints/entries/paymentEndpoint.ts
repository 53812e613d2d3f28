import type { Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { readBody } from '@/lib/parameters/readBody'
import { refusal } from '@/lib/refusals/refusal'

import { recordPayment } from '../../operations/recordPayment'
import { countedLater } from './countedLater'

const COMMON = [
  'account',
  'lease',
  'tenant',
  'receivedOn',
  'type',
  'term',
  'method',
  'receiptNumber',
  'bankAccount',
  'memo',
]

/**
 * `POST /api/ledger/payments` `{ account, receivedOn, method, amountCents, type }`, or with
 * `parts: [{ type, amountCents, account? }]` over types and leases → `{ payments, balances, notes? }`
 */
export const paymentEndpoint: Endpoint = {
  path: '/ledger/payments',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'ledger.payments')
    const { parts, amountCents, ...common } = await readBody(req, [...COMMON, 'amountCents', 'parts'])
    if (parts !== undefined && !Array.isArray(parts)) {
      throw refusal({ code: 'BAD_PARAMETER', field: 'parts', message: 'Send parts as a list.' })
    }
    const asked = { common, parts: parts ?? [{ amountCents }], amountCents }
    const recorded = await recordPayment(req, asked)
    return Response.json(
      { ...recorded, ...countedLater(common.receivedOn, recorded.payments) },
      { status: 201 },
    )
  },
}
