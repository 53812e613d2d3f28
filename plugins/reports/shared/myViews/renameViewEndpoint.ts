import type { Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { LONGEST_VIEW_NAME, readViewName } from '@/domain/reports/savedView'
import { readBody, type Body } from '@/lib/parameters/readBody'
import { refusal } from '@/lib/refusals/refusal'

import { PRIVATE } from '../answers'
import { renameView } from './renameView'

const nameIn = (body: Body, field: 'report' | 'name' | 'to'): string => {
  const name = readViewName(body[field])
  if (name !== undefined) return name
  throw refusal({
    code: 'BAD_PARAMETER',
    field,
    message: `Send ${field} as a name of at most ${LONGEST_VIEW_NAME} characters.`,
  })
}

/** `POST /api/reports/views/rename` `{ report: 'rent-roll', name, to }` → `{ name, query }`: one's own saved view under a new name. */
export const renameViewEndpoint: Endpoint = {
  path: '/reports/views/rename',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'reports.money')
    const body = await readBody(req, ['report', 'name', 'to'])
    const renaming = { report: nameIn(body, 'report'), name: nameIn(body, 'name'), to: nameIn(body, 'to') }
    return Response.json(await renameView(req, renaming), { headers: PRIVATE })
  },
}
