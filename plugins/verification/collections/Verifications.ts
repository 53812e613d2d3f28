import type { CollectionConfig } from 'payload'

import { dayField } from '@/fields/dayField'
import { moneyField } from '@/fields/moneyField'

/** What the nightly look at the books found. */
export const Verifications: CollectionConfig = {
  slug: 'verifications',
  labels: { singular: 'Verification', plural: 'Verifications' },
  admin: {
    group: 'Settings',
    useAsTitle: 'asOf',
    defaultColumns: ['createdAt', 'asOf', 'differences', 'accounts', 'entries'],
  },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  fields: [
    dayField({ name: 'asOf', label: 'As of', required: true, admin: { readOnly: true } }),
    {
      type: 'row',
      fields: [
        { name: 'accounts', type: 'number', required: true, admin: { readOnly: true } },
        { name: 'entries', type: 'number', required: true, admin: { readOnly: true } },
        moneyField({
          name: 'balanceCents',
          label: 'Balance in all',
          required: true,
          min: Number.MIN_SAFE_INTEGER,
          max: Number.MAX_SAFE_INTEGER,
          admin: { readOnly: true },
        }),
      ],
    },
    { name: 'differences', type: 'number', required: true, index: true, admin: { readOnly: true } },
    { name: 'details', label: 'What disagrees', type: 'textarea', admin: { readOnly: true } },
  ],
}
