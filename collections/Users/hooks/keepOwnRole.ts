import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'

import type { User } from '@/payload-types'

/** Nobody changes their own role, not even downwards: another admin does. */
export const keepOwnRole: CollectionBeforeChangeHook<User> = ({ data, operation, originalDoc, req }) => {
  const isOwn = operation === 'update' && req.user?.id === originalDoc?.id
  if (!isOwn || data.role === undefined || data.role === originalDoc?.role) return data
  const message = 'You cannot change your own role. Ask another admin.'
  throw new ValidationError({ collection: 'users', errors: [{ path: 'role', message }], req }, req.t)
}
