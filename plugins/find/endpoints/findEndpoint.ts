import type { Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { LONGEST_SEARCH, SHORTEST_SEARCH } from '@/domain/find/findTerms'
import { badParameter } from '@/lib/parameters/badParameter'
import { parameterReader } from '@/lib/parameters/parameterReader'

import { findAnything } from '../operations/findAnything'

/** `GET /api/find?q=` → `{ found: [{ kind, id, title, sub }] }`: what the words may mean, of all one may read. */
export const findEndpoint: Endpoint = {
  path: '/find',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, 'find')
    const words = (parameterReader(req.searchParams, ['q']).words('q', LONGEST_SEARCH) ?? '').trim()
    if (words.length < SHORTEST_SEARCH)
      throw badParameter('q', `write at least ${SHORTEST_SEARCH} characters.`)
    return Response.json(
      { found: await findAnything(req, words) },
      { headers: { 'Cache-Control': 'private, no-store' } },
    )
  },
}
