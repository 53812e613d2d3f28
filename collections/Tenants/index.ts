import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
import { importKeyField } from '@/fields/importKeyField'
import type { CollectionConfig } from 'payload'

import { tenantFields } from './fields'

export const Tenants: CollectionConfig = {
  slug: 'tenants',
  admin: {
    group: 'Portfolio',
    useAsTitle: 'name',
    defaultColumns: ['name', 'currentUnit', 'type', 'leaseEnd', 'phone', 'email'],
    listSearchableFields: ['name', 'email', 'phone', 'currentUnit'],
  },
  defaultSort: 'name',
  fields: [...tenantFields, importKeyField(), addedByField(), archivedAtField()],
}
