import { addDataAndFileToRequest, type Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { parseDay } from '@/domain/calendar/day'
import { refusedAt } from '@/lib/refusals/asRefusal'
import { refusal } from '@/lib/refusals/refusal'

import { postRent } from '../operations/postRent'

/** `POST /api/rent/post` `{ through: '2026-04-15' }` → `{ through, charges, cents, accounts }` */
export const postRentEndpoint: Endpoint = {
  path: '/rent/post',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'rent.post')
    await addDataAndFileToRequest(req)
    const body: unknown = req.data
    if (typeof body !== 'object' || body === null || !('through' in body)) {
      throw refusal({
        code: 'BAD_PARAMETER',
        field: 'through',
        message: 'Say through which day, like 2026-04-15.',
      })
    }
    const through = refusedAt('through', () => parseDay(body.through))
    return Response.json({ through, ...(await postRent({ payload: req.payload, req, through })) })
  },
}
