import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
import type { CollectionConfig } from 'payload'

import { form1099Fields } from './form1099Fields'
import { checkW9Day } from './hooks/checkW9Day'

/** Payees: who is paid for work, goods and services. */
export const Vendors: CollectionConfig = {
  slug: 'vendors',
  admin: {
    group: 'Work',
    useAsTitle: 'name',
    defaultColumns: ['name', 'trade', 'phone', 'email'],
    // Only what everybody who sees payees is shown: a search asks for all of these at once.
    listSearchableFields: ['name'],
  },
  defaultSort: 'name',
  hooks: { beforeValidate: [checkW9Day] },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true },
    { name: 'trade', type: 'text', admin: { description: 'Plumber, insurer, county treasurer …' } },
    {
      type: 'row',
      fields: [
        { name: 'email', label: 'E-mail', type: 'email' },
        { name: 'phone', type: 'text' },
      ],
    },
    { name: 'address', type: 'textarea' },
    { name: 'notes', type: 'textarea' },
    ...form1099Fields,
    addedByField(),
    archivedAtField(),
  ],
}
