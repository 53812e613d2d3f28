import type { CollectionBeforeChangeHook } from 'payload'

import type { User } from '@/payload-types'

/** Whoever is closed out reads that a new password opens their address: so it does, whoever chooses it. */
export const openWithNewPassword: CollectionBeforeChangeHook<User> = ({ data, operation }) => {
  // Forms send an empty password for 'not changed'. Payload itself opens it for the link in a mail.
  if (operation !== 'update' || !data.password) return data
  return { ...data, loginAttempts: 0, lockUntil: null }
}
