import type { CollectionConfig } from 'payload'

import { REMINDER_STATUS_LABELS } from '@/domain/contacts/reminderStatus'
import { dayField } from '@/fields/dayField'
import { moneyField } from '@/fields/moneyField'
import { selectField } from '@/fields/selectField'

const readOnly = { readOnly: true }
const aside = { readOnly: true, position: 'sidebar' } as const

/**
 * One reminder of rent to one address, with the words that were sent. An account's address is reminded once a day, held
 * by the unique index: two presses of the button at once are one mail.
 */
export const Reminders: CollectionConfig = {
  slug: 'reminders',
  labels: { singular: 'Reminder', plural: 'Reminders' },
  admin: {
    group: 'Documents',
    useAsTitle: 'email',
    defaultColumns: ['day', 'account', 'tenant', 'email', 'pastDueCents', 'status'],
    listSearchableFields: ['email', 'subject'],
  },
  disableDuplicate: true,
  defaultSort: '-day',
  indexes: [{ fields: ['account', 'email', 'day'], unique: true }],
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
      type: 'row',
      fields: [
        dayField({ name: 'day', required: true, index: true, admin: readOnly }),
        moneyField({ name: 'pastDueCents', label: 'Past due', required: true, admin: readOnly }),
      ],
    },
    { name: 'subject', type: 'text', required: true, admin: readOnly },
    { name: 'text', type: 'textarea', required: true, admin: readOnly },
    selectField({
      name: 'status',
      labels: REMINDER_STATUS_LABELS,
      required: true,
      tones: { failed: 'bad', unknown: 'look' },
      admin: aside,
    }),
    { name: 'why', label: 'Why not', type: 'text', admin: aside },
    { name: 'sentAt', label: 'Sent', type: 'date', admin: aside },
    { name: 'by', label: 'Sent by', type: 'relationship', relationTo: 'users', admin: aside },
    { name: 'batch', label: 'Sent together', type: 'text', required: true, index: true, admin: aside },
  ],
}
