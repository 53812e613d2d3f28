import type { CollectionBeforeChangeHook } from 'payload'

import type { User } from '@/payload-types'

/**
 * Deactivating signs out everywhere: a token whose session is gone is refused, and does not come back on reactivation.
 * Whoever is not active is deactivated, also where the field was emptied.
 */
export const endSessions: CollectionBeforeChangeHook<User> = ({ data, originalDoc }) =>
  originalDoc?.active === true && 'active' in data && data.active !== true ? { ...data, sessions: [] } : data
