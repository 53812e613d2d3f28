import type { Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'

import { addStarters } from '../operations/addStarters'

/** `POST /api/leasing/starters` → `{ added: ['Residential lease', …] }`: those that are not there by that name. */
export const startersEndpoint: Endpoint = {
  path: '/leasing/starters',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'leases.documents')
    return Response.json({ added: await addStarters(req) })
  },
}
