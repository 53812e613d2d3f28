import type { Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { idInAddress } from '@/lib/idInAddress'
import { parameterReader } from '@/lib/parameters/parameterReader'

import { accountContacts } from '../operations/accountContacts'

/** `GET /api/accounts/:id/contacts?asOf=2026-04-15` → `{ contacts, promises }`: the log, the newest first, and what became of each promise. */
export const contactsEndpoint: Endpoint = {
  path: '/:id/contacts',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, 'contacts.log')
    const account = idInAddress(req)
    const asOf = parameterReader(req.searchParams, ['asOf']).day('asOf')
    return Response.json(await accountContacts(req, account, asOf))
  },
}
