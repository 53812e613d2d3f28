import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Reach } from './reach'
import { both } from './reach'

/** What is no id would fail in the database, with other words than a record that is not there. */
export const couldBeId = (id: unknown): boolean => /^\d{1,9}$/.test(String(id))

/** Whether all of these records exist within a reach: one query, the same for a foreign record and a missing one. */
export const allWithin = async (
  reach: Reach,
  ids: unknown[],
  collection: CollectionSlug,
  req: PayloadRequest,
): Promise<boolean> => {
  const different = [...new Set(ids.map(String))]
  const where = both(reach, { id: { in: different } })
  if (typeof where === 'boolean' || !different.every(couldBeId)) return false
  const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: true, req })
  return totalDocs === different.length
}
