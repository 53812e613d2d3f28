import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
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
  fields: [...unitFields, addedByField(), archivedAtField()],
}
