import { addDataAndFileToRequest, type Endpoint } from 'payload'

import { idInAddress } from '@/lib/idInAddress'
import { refusal } from '@/lib/refusals/refusal'

import type { VoidableSlug } from '../entrySlugs'
import { voidEntry } from '../operations/voidEntry'

/** `POST /api/<entries>/:id/void` `{ reason, choice?: 'skip' | 'replace' }` → `{ id, voidedAt, balanceCents }` */
export const voidEndpoint = (slug: VoidableSlug): Omit<Endpoint, 'root'> => ({
  path: '/:id/void',
  method: 'post',
  handler: async (req) => {
    const id = idInAddress(req)
    await addDataAndFileToRequest(req)
    const body: unknown = req.data
    if (typeof body !== 'object' || body === null) {
      throw refusal({
        code: 'VOID_REASON_MISSING',
        field: 'reason',
        message: 'A void needs a reason. Say why the entry never counted.',
      })
    }
    const { reason, choice } = body as { reason?: unknown; choice?: unknown }
    return Response.json(await voidEntry(req, { slug, id, reason, choice }))
  },
})
