import type { Condition, Field } from 'payload'

import type { Role } from '@/domain/permissions'
import { selectField } from '@/fields/selectField'

const ROLE_LABELS = {
  admin: 'Admin',
  manager: 'Manager',
  assistant: 'Assistant',
} as const satisfies Record<Role, string>

/** On the first-run screen nobody is signed in: that user is an active admin, which the server sees to. */
const isKnownReader: Condition = (_data, _siblings, { user }) => Boolean(user)

export const userFields: Field[] = [
  { name: 'name', type: 'text', required: true },
  selectField({
    name: 'role',
    labels: ROLE_LABELS,
    required: true,
    index: true,
    admin: { position: 'sidebar', description: 'Nobody changes their own.', condition: isKnownReader },
  }),
  {
    name: 'properties',
    type: 'relationship',
    relationTo: 'properties',
    hasMany: true,
    admin: {
      condition: ({ role }) => role === 'assistant',
      description: 'An assistant works for these properties, and sees no other.',
    },
  },
  {
    name: 'active',
    type: 'checkbox',
    defaultValue: true,
    index: true,
    admin: {
      position: 'sidebar',
      description: 'Off: cannot sign in. What they added stays.',
      condition: isKnownReader,
    },
  },
]
