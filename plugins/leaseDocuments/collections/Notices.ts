import type { CollectionConfig } from 'payload'

import { NOTICE_STATUS_LABELS } from '@/domain/leases/notices/noticeStatus'
import { selectField } from '@/fields/selectField'

const readOnly = { readOnly: true, allowCreate: false, allowEdit: false }

/** One lease of a batch, and the document it got: one, held by the unique index, however often the job begins again. */
export const Notices: CollectionConfig = {
  slug: 'notices',
  labels: { singular: 'Notice', plural: 'Notices' },
  admin: {
    group: 'Documents',
    useAsTitle: 'place',
    defaultColumns: ['place', 'batch', 'lease', 'status', 'document'],
    listSearchableFields: ['place'],
  },
  disableDuplicate: true,
  defaultSort: 'id',
  indexes: [{ fields: ['batch', 'lease'], unique: true }],
  fields: [
    { name: 'place', label: 'Unit and tenants', type: 'text', required: true, admin: { readOnly: true } },
    {
      type: 'row',
      fields: [
        {
          name: 'batch',
          type: 'relationship',
          relationTo: 'notice-batches',
          required: true,
          admin: readOnly,
        },
        {
          name: 'lease',
          type: 'relationship',
          relationTo: 'leases',
          required: true,
          index: true,
          admin: readOnly,
        },
        { name: 'property', type: 'relationship', relationTo: 'properties', index: true, admin: readOnly },
      ],
    },
    { name: 'document', type: 'relationship', relationTo: 'lease-documents', admin: readOnly },
    selectField({
      name: 'status',
      labels: NOTICE_STATUS_LABELS,
      tones: { failed: 'bad' },
      required: true,
      defaultValue: 'waiting',
      index: true,
      admin: { readOnly: true, position: 'sidebar' },
    }),
    { name: 'why', label: 'Why not', type: 'text', admin: { readOnly: true, position: 'sidebar' } },
  ],
}
