import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/lib/database/inTransaction'

import { STARTER_TEMPLATES } from '../starters/starterTemplates'

/**
 * Adds the starter templates that are not there by their name, archived or not: one that was changed stays as it is.
 * @returns the names of those it added
 */
export const addStarters = (given: PayloadRequest): Promise<string[]> =>
  inTransaction({ payload: given.payload, req: given }, async (req) => {
    const { docs } = await req.payload.find({
      collection: 'lease-templates',
      where: { name: { in: STARTER_TEMPLATES.map(({ name }) => name) } },
      pagination: false,
      depth: 0,
      req,
    })
    const missing = STARTER_TEMPLATES.filter(({ name }) => !docs.some((there) => there.name === name))
    for (const data of missing)
      await req.payload.create({ collection: 'lease-templates', data, depth: 0, req, overrideAccess: false })
    return missing.map(({ name }) => name)
  })
