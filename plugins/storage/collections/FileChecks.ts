import type { CollectionConfig } from 'payload'

import { dayField } from '@/fields/dayField'

const readOnly = { readOnly: true } as const

/** What the nightly look at the files found. */
export const FileChecks: CollectionConfig = {
  slug: 'file-checks',
  labels: { singular: 'Look at the files', plural: 'Looks at the files' },
  admin: {
    group: 'Settings',
    useAsTitle: 'asOf',
    defaultColumns: ['createdAt', 'asOf', 'faults', 'records', 'files'],
  },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  fields: [
    dayField({ name: 'asOf', label: 'Looked at on', required: true, admin: readOnly }),
    {
      type: 'row',
      fields: [
        { name: 'records', label: 'Records with a file', type: 'number', required: true, admin: readOnly },
        { name: 'files', type: 'number', required: true, admin: readOnly },
      ],
    },
    { name: 'faults', type: 'number', required: true, admin: readOnly },
    { name: 'details', label: 'What was found', type: 'textarea', admin: readOnly },
  ],
}
