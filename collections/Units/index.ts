import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
import { importKeyField } from '@/fields/importKeyField'
import type { CollectionConfig } from 'payload'

import { unitFields } from './fields'

export const Units: CollectionConfig = {
  slug: 'units',
  admin: {
    group: 'Portfolio',
    useAsTitle: 'label',
    defaultColumns: ['label', 'type', 'bedrooms', 'bathrooms', 'squareFeet', 'status', 'rentCents'],
    listSearchableFields: ['label', 'number'],
  },
  defaultSort: 'label',
  indexes: [{ fields: ['property', 'number'], unique: true }],
  fields: [...unitFields, importKeyField(), addedByField(), archivedAtField()],
}
