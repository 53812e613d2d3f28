import type { CollectionConfig } from 'payload'

import { REMINDER_STATUS_LABELS } from '@/domain/contacts/reminderStatus'
import { selectField } from '@/fields/selectField'

const readOnly = { readOnly: true, allowCreate: false, allowEdit: false }
const aside = { readOnly: true, position: 'sidebar' } as const

/**
 * One document mailed to one address, with the words it came with. A document goes to an address once, held by the unique
 * index: two presses of the button at once are one mail.
 */
export const DocumentMails: CollectionConfig = {
  slug: 'document-mails',
  labels: { singular: 'Document mail', plural: 'Document mails' },
  admin: {
    group: 'Documents',
    useAsTitle: 'email',
    defaultColumns: ['createdAt', 'document', 'tenant', 'email', 'status'],
    listSearchableFields: ['email', 'subject'],
  },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  indexes: [{ fields: ['document', 'email'], unique: true }],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'document',
          type: 'relationship',
          relationTo: 'lease-documents',
          required: true,
          admin: readOnly,
        },
        { name: 'property', type: 'relationship', relationTo: 'properties', index: true, admin: readOnly },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'tenant',
          type: 'relationship',
          relationTo: 'tenants',
          required: true,
          index: true,
          admin: readOnly,
        },
        { name: 'email', label: 'E-mail', type: 'email', required: true, admin: { readOnly: true } },
      ],
    },
    { name: 'subject', type: 'text', required: true, admin: { readOnly: true } },
    { name: 'text', type: 'textarea', required: true, admin: { readOnly: true } },
    selectField({
      name: 'status',
      labels: REMINDER_STATUS_LABELS,
      required: true,
      tones: { failed: 'bad', unknown: 'look' },
      index: true,
      admin: aside,
    }),
    { name: 'why', label: 'Why not', type: 'text', admin: aside },
    { name: 'sentAt', label: 'Sent', type: 'date', admin: aside },
    { name: 'by', label: 'Sent by', type: 'relationship', relationTo: 'users', admin: aside },
    {
      name: 'batch',
      label: 'Sent with',
      type: 'relationship',
      relationTo: 'notice-batches',
      index: true,
      admin: aside,
    },
  ],
}
