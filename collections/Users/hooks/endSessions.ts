import type { CollectionBeforeChangeHook } from 'payload'

import type { User } from '@/payload-types'

/** Deactivating signs out everywhere: a token whose session is gone is refused, and does not come back on reactivation. */
export const endSessions: CollectionBeforeChangeHook<User> = ({ data, originalDoc }) =>
  originalDoc?.active === true && data.active === false ? { ...data, sessions: [] } : data
