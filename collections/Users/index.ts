import type { CollectionConfig } from 'payload'

import { userFields } from './fields'
import { endSessions } from './hooks/endSessions'
import { keepLastAdmin } from './hooks/keepLastAdmin'
import { keepOwnRole } from './hooks/keepOwnRole'

export const Users: CollectionConfig = {
  slug: 'users',
  auth: true,
  // Somebody who keeps their own screen open must not keep an admin from deactivating them.
  lockDocuments: false,
  admin: {
    group: 'Settings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'active'],
    listSearchableFields: ['name', 'email'],
  },
  defaultSort: 'name',
  hooks: { beforeChange: [keepOwnRole, keepLastAdmin, endSessions] },
  fields: userFields,
}
