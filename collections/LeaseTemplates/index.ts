import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
import type { CollectionConfig } from 'payload'

/** The text leases are made from. Each save is a new version. */
export const LeaseTemplates: CollectionConfig = {
  slug: 'lease-templates',
  labels: { singular: 'Lease template', plural: 'Lease templates' },
  admin: {
    group: 'Documents',
    useAsTitle: 'name',
    defaultColumns: ['name', 'updatedAt', 'createdAt'],
    listSearchableFields: ['name'],
  },
  defaultSort: 'name',
  versions: { drafts: false, maxPerDoc: 0 },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true },
    { name: 'content', type: 'richText', required: true },
    addedByField(),
    archivedAtField(),
  ],
}
