import type { NumberField } from 'payload'

/** The entry's place in the books: one sequence over all kinds of entries, given by the database. */
export const entryNumberField = (): NumberField => ({
  name: 'number',
  label: 'Entry',
  type: 'number',
  index: true,
  admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data?.number) },
})
