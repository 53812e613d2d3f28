import { addDataAndFileToRequest, NotFound, type Endpoint } from 'payload'

import { refusal } from '@/lib/refusals/refusal'

import type { VoidableSlug } from '../entrySlugs'
import { voidEntry } from '../operations/voidEntry'

/** `POST /api/<entries>/:id/void` `{ reason, choice?: 'skip' | 'replace' }` → `{ id, voidedAt, balanceCents }` */
export const voidEndpoint = (slug: VoidableSlug): Omit<Endpoint, 'root'> => ({
  path: '/:id/void',
  method: 'post',
  handler: async (req) => {
    const id = req.routeParams?.id
    if (typeof id !== 'string' || !/^\d{1,9}$/.test(id)) throw new NotFound(req.t)
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
    return Response.json(await voidEntry(req, { slug, id: Number(id), reason, choice }))
  },
})
