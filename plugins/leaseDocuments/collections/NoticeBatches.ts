import type { CollectionConfig } from 'payload'

import { addedByField } from '@/fields/addedByField'
import { dayField } from '@/fields/dayField'

const readOnly = { readOnly: true, allowCreate: false, allowEdit: false }
const aside = { readOnly: true, position: 'sidebar' } as const

/** One press of a button: a template, a day, and the leases that get a document of it, by one job. */
export const NoticeBatches: CollectionConfig = {
  slug: 'notice-batches',
  labels: { singular: 'Batch of notices', plural: 'Batches of notices' },
  admin: {
    group: 'Documents',
    useAsTitle: 'title',
    defaultColumns: ['title', 'day', 'total', 'mail', 'createdAt'],
    listSearchableFields: ['title'],
  },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  fields: [
    { name: 'title', type: 'text', required: true, admin: { readOnly: true } },
    {
      type: 'row',
      fields: [
        {
          name: 'template',
          type: 'relationship',
          relationTo: 'lease-templates',
          required: true,
          admin: readOnly,
        },
        { name: 'templateVersion', type: 'number', required: true, admin: { readOnly: true } },
        { name: 'total', label: 'Leases', type: 'number', required: true, admin: { readOnly: true } },
      ],
    },
    dayField({ name: 'day', label: 'Dated', required: true, admin: aside }),
    {
      name: 'mail',
      label: 'Mailed to the tenants',
      type: 'checkbox',
      defaultValue: false,
      admin: aside,
    },
    { name: 'subject', type: 'text', admin: { readOnly: true } },
    { name: 'text', type: 'textarea', admin: { readOnly: true } },
    addedByField(),
  ],
}
