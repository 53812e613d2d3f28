import type { CollectionConfig } from 'payload'

import { MAIL_STATUS_LABELS } from '@/domain/statements/mailStatus'
import { dayField } from '@/fields/dayField'
import { selectField } from '@/fields/selectField'

const readOnly = { readOnly: true }

/**
 * One statement mailed to one address: which days, when, by whom, and the copy that was kept. The same file goes to the
 * same address once, held by the unique index: two presses of the button at once are one mail.
 */
export const Statements: CollectionConfig = {
  slug: 'statements',
  labels: { singular: 'Statement', plural: 'Statements' },
  admin: {
    group: 'Documents',
    useAsTitle: 'email',
    defaultColumns: ['createdAt', 'account', 'tenant', 'email', 'firstDay', 'lastDay', 'status'],
    listSearchableFields: ['email'],
  },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  indexes: [{ fields: ['account', 'sha256', 'email'], unique: true }],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'account', type: 'relationship', relationTo: 'accounts', required: true, admin: readOnly },
        { name: 'property', type: 'relationship', relationTo: 'properties', index: true, admin: readOnly },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'firstDay', label: 'From', required: true, admin: readOnly }),
        dayField({ name: 'lastDay', label: 'Through', required: true, admin: readOnly }),
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
        { name: 'email', label: 'E-mail', type: 'email', required: true, admin: readOnly },
      ],
    },
    {
      name: 'document',
      label: 'Copy',
      type: 'relationship',
      relationTo: 'documents',
      required: true,
      admin: readOnly,
    },
    selectField({
      name: 'status',
      labels: MAIL_STATUS_LABELS,
      required: true,
      tones: { failed: 'bad', unknown: 'look' },
      admin: { readOnly: true, position: 'sidebar' },
    }),
    { name: 'sentAt', label: 'Sent', type: 'date', admin: { readOnly: true, position: 'sidebar' } },
    {
      name: 'by',
      label: 'Sent by',
      type: 'relationship',
      relationTo: 'users',
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'sha256',
      label: 'SHA-256 of the file',
      type: 'text',
      required: true,
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
