import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'

import { lockInTransaction } from '@/lib/database/lockInTransaction'
import type { User } from '@/payload-types'

const isActiveAdmin = (user: Partial<User> | undefined): boolean =>
  user?.role === 'admin' && user.active === true

/**
 * Somebody must be left who may do everything. The lock makes two admins who demote one another at the same moment
 * wait for each other; the second then finds nobody left.
 */
export const keepLastAdmin: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !isActiveAdmin(originalDoc)) return data
  if (isActiveAdmin({ ...originalDoc, ...data })) return data
  await lockInTransaction(req, 'users.lastAdmin')
  const { totalDocs: others } = await req.payload.count({
    collection: 'users',
    where: {
      and: [
        { role: { equals: 'admin' } },
        { active: { equals: true } },
        { id: { not_equals: originalDoc.id } },
      ],
    },
    req,
  })
  if (others > 0) return data
  const path = data.active === false ? 'active' : 'role'
  const message = 'This is the last active admin. Make somebody else an admin first.'
  throw new ValidationError({ collection: 'users', errors: [{ path, message }], req }, req.t)
}
