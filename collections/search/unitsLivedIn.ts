import type { PayloadRequest } from 'payload'

import { both, reachOf } from '@/access/reach'
import { COLLECTION_RULES } from '@/domain/permissions'
import { idOf, personOf } from '@/domain/permissions/personOf'

import { isSeen } from './isSeen'

const LIVED_IN = ['current', 'endsSoon', 'monthToMonth']

/** The units where somebody of that name lives, as far as whoever asks may read the leases that say so. */
export const unitsLivedIn = async (
  req: PayloadRequest,
  name: string,
  overrideAccess: boolean | undefined,
): Promise<(number | string)[]> => {
  const person = overrideAccess ? 'product' : personOf(req.user)
  const isShown = ['title', 'unit'].every((path) => isSeen(req.payload, person, 'leases', path))
  const reach = overrideAccess ? true : await reachOf(req, 'read', COLLECTION_RULES.get('leases'))
  const where = both(reach, { title: { like: name }, standing: { in: LIVED_IN } })
  if (!isShown || typeof where === 'boolean') return []
  const { docs } = await req.payload.find({
    collection: 'leases',
    where,
    select: { unit: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.flatMap(({ unit }) => idOf(unit) ?? [])
}
