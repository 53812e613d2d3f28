import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
import { importKeyField } from '@/fields/importKeyField'
import type { CollectionConfig } from 'payload'

import { leaseFields } from './fields'
import { checkLease } from './hooks/checkLease'

export const Leases: CollectionConfig = {
  slug: 'leases',
  admin: {
    group: 'Portfolio',
    useAsTitle: 'title',
    defaultColumns: ['title', 'unit', 'start', 'end', 'status', 'moveOutDay'],
    listSearchableFields: ['title'],
  },
  defaultSort: '-start',
  hooks: { beforeValidate: [checkLease] },
  fields: [...leaseFields, importKeyField(), addedByField(), archivedAtField()],
}
