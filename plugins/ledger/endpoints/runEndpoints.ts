import type { Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { parseDay } from '@/domain/calendar/day'
import { idInAddress } from '@/lib/idInAddress'
import { readBody } from '@/lib/parameters/readBody'
import { refusedAt } from '@/lib/refusals/asRefusal'

import { previewRent } from '../operations/previewRent'
import { undoRun } from '../operations/undoRun'

/** `POST /api/ledger/runs/:id/undo` `{ reason }` → `{ id, voided }` */
export const undoRunEndpoint: Endpoint = {
  path: '/ledger/runs/:id/undo',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'ledger.post')
    const id = idInAddress(req)
    const { reason } = await readBody(req, ['reason'])
    return Response.json(await undoRun(req, id, reason))
  },
}

/** `GET /api/ledger/rent-preview?through=2026-04-15` → `{ through, charges: [{ account, description, cents, dueDate, date }], cents }` */
export const previewRentEndpoint: Endpoint = {
  path: '/ledger/rent-preview',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, 'rent.post')
    const through = refusedAt('through', () => parseDay(req.searchParams.get('through')))
    return Response.json({ through, ...(await previewRent(req, through)) })
  },
}
