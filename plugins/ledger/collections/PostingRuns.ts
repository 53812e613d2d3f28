import type { CollectionConfig } from 'payload'

import { dayField } from '@/fields/dayField'
import { moneyField } from '@/fields/moneyField'
import { selectField } from '@/fields/selectField'

export const RUN_KIND_LABELS = { rent: 'Rent and recurring lines', lateFees: 'Late fees' } as const
export type RunKind = keyof typeof RUN_KIND_LABELS

/** One run that posted charges: when, by whom, through which day, what. Undone as a whole. */
export const PostingRuns: CollectionConfig = {
  slug: 'posting-runs',
  labels: { singular: 'Posting run', plural: 'Posting runs' },
  admin: {
    group: 'Money',
    useAsTitle: 'through',
    components: { edit: { beforeDocumentControls: ['/plugins/ledger/controls/UndoRun#UndoRun'] } },
    defaultColumns: ['createdAt', 'kind', 'through', 'charges', 'totalCents', 'by', 'undoneAt'],
  },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  fields: [
    selectField({ name: 'kind', labels: RUN_KIND_LABELS, required: true, admin: { readOnly: true } }),
    dayField({ name: 'through', required: true, admin: { readOnly: true } }),
    {
      type: 'row',
      fields: [
        { name: 'charges', type: 'number', required: true, admin: { readOnly: true } },
        { name: 'accounts', type: 'number', required: true, admin: { readOnly: true } },
        moneyField({
          name: 'totalCents',
          label: 'In all',
          required: true,
          min: 0,
          max: Number.MAX_SAFE_INTEGER,
          admin: { readOnly: true },
        }),
      ],
    },
    {
      name: 'by',
      label: 'Started by',
      type: 'relationship',
      relationTo: 'users',
      admin: { readOnly: true, description: 'Empty: the daily job, or a command on the server.' },
    },
    { name: 'undoneAt', label: 'Undone', type: 'date', admin: { readOnly: true, position: 'sidebar' } },
    {
      name: 'undoneBy',
      type: 'relationship',
      relationTo: 'users',
      admin: { readOnly: true, position: 'sidebar' },
    },
    { name: 'undoReason', type: 'text', admin: { readOnly: true, position: 'sidebar' } },
  ],
}
