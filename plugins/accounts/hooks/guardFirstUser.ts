import type { CollectionBeforeChangeHook } from 'payload'
import { Forbidden } from 'payload'

import { lockInTransaction } from '@/lib/database/lockInTransaction'
import type { User } from '@/payload-types'

/**
 * Over the network, nobody signed in makes a user only while there is none, and that user is an admin, whatever was
 * sent. The lock makes two first-run screens, sent at the same moment, wait for each other; the second is refused.
 * The product's own commands say themselves whom they make.
 */
export const guardFirstUser: CollectionBeforeChangeHook<User> = async ({ data, operation, req }) => {
  if (operation !== 'create' || req.user || req.payloadAPI === 'local') return data
  await lockInTransaction(req, 'users.first')
  const { totalDocs: users } = await req.payload.count({ collection: 'users', req })
  if (users > 0) throw new Forbidden(req.t)
  return { ...data, role: 'admin', active: true }
}
