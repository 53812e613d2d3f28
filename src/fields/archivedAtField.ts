import type { DateField } from 'payload'

/** Archived records are out of the lists and never out of the books. Empty: in use. */
export const archivedAtField = (): DateField => ({
  name: 'archivedAt',
  label: 'Archived',
  type: 'date',
  index: true,
  admin: {
    position: 'sidebar',
    description: 'Archived records leave the lists. Everything that names them keeps them.',
  },
})
