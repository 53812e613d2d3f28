import { NotFound, type CollectionSlug, type Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { personOf } from '@/domain/permissions/personOf'
import { idInAddress } from '@/lib/idInAddress'

import { recordTrail } from '../queries/recordTrail'

/** `GET /api/history/:collection/:id`: what became of one record that the person may read, the newest change first. */
export const historyEndpoint: Endpoint = {
  path: '/history/:collection/:id',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, 'auditTrail.record')
    const id = idInAddress(req)
    const collection = req.routeParams?.collection
    if (typeof collection !== 'string' || !(collection in req.payload.collections)) throw new NotFound(req.t)
    const record = await req.payload.findByID({
      // Known to the configuration, as was just asked.
      collection: collection as CollectionSlug,
      id,
      depth: 0,
      req,
      overrideAccess: false,
      disableErrors: true,
    })
    if (!record) throw new NotFound(req.t)
    return Response.json({ changes: await recordTrail(req, collection, id, personOf(req.user)) })
  },
}
