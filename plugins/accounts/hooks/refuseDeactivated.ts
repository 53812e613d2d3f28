import type { CollectionBeforeLoginHook, CollectionRefreshHook } from 'payload'
import { AuthenticationError } from 'payload'

import { personOf } from '@/domain/permissions/personOf'
import { roleOf } from '@/domain/permissions'
import type { User } from '@/payload-types'

/** Somebody deactivated, or without a known role, is answered as if the password were wrong. */
export const refuseDeactivated: CollectionBeforeLoginHook<User> = ({ req, user }) => {
  if (!roleOf(personOf(user))) throw new AuthenticationError(req.t)
  return user
}

/** A token still at hand is not renewed either. */
export const refuseRefresh: CollectionRefreshHook<User> = ({ args, user }) => {
  if (!roleOf(personOf(user))) throw new AuthenticationError(args.req.t)
}
