import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
import { importKeyField } from '@/fields/importKeyField'
import type { CollectionConfig } from 'payload'

import { propertyFields } from './fields'

export const Properties: CollectionConfig = {
  slug: 'properties',
  labels: { singular: 'Property', plural: 'Properties' },
  admin: {
    group: 'Portfolio',
    useAsTitle: 'name',
    defaultColumns: ['name', 'address.street', 'address.city', 'type', 'yearBuilt'],
    listSearchableFields: ['name', 'address.street', 'address.city', 'address.zip'],
  },
  defaultSort: 'name',
  fields: [...propertyFields, importKeyField(), addedByField(), archivedAtField()],
}
