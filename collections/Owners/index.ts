import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
import type { CollectionConfig } from 'payload'

export const Owners: CollectionConfig = {
  slug: 'owners',
  admin: {
    group: 'Portfolio',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'phone', 'user'],
    listSearchableFields: ['name', 'email', 'phone'],
  },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true },
    {
      type: 'row',
      fields: [
        { name: 'email', label: 'E-mail', type: 'email' },
        { name: 'phone', type: 'text' },
      ],
    },
    { name: 'address', type: 'textarea' },
    {
      name: 'user',
      label: 'Signs in as',
      type: 'relationship',
      relationTo: 'users',
      admin: { position: 'sidebar', allowCreate: false },
    },
    { name: 'notes', type: 'textarea' },
    addedByField(),
    archivedAtField(),
  ],
}
