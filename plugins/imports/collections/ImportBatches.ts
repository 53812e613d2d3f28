import type { CollectionConfig } from 'payload'

import { BATCH_STATUS_LABELS } from '@/domain/imports/bank/batchView'
import { IMPORTED_KIND_LABELS } from '@/domain/imports/portfolio/portfolioCounts'
import { IMPORT_KIND_LABELS } from '@/domain/imports/sheets/importKinds'
import { addedByField } from '@/fields/addedByField'
import { selectField } from '@/fields/selectField'

const KIND_LABELS = { portfolio: 'Hand-over', ...IMPORT_KIND_LABELS } as const

/** One upload of many rows, posted as one: who, when, which files, and how many rows of each kind. */
export const ImportBatches: CollectionConfig = {
  slug: 'import-batches',
  labels: { singular: 'Import', plural: 'Imports' },
  admin: {
    group: 'Money',
    useAsTitle: 'kind',
    defaultColumns: ['createdAt', 'kind', 'status', 'bankAccount', 'addedBy'],
  },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  fields: [
    selectField({ name: 'kind', labels: KIND_LABELS, required: true }),
    selectField({
      name: 'status',
      labels: BATCH_STATUS_LABELS,
      required: true,
      defaultValue: 'posted',
      index: true,
      admin: { readOnly: true },
    }),
    { name: 'bankAccount', type: 'relationship', relationTo: 'bank-accounts', admin: { readOnly: true } },
    { name: 'postedAt', type: 'date', admin: { readOnly: true } },
    { name: 'undoneAt', type: 'date', admin: { readOnly: true } },
    { name: 'undoneBy', type: 'relationship', relationTo: 'users', admin: { readOnly: true } },
    { name: 'undoReason', type: 'text', admin: { readOnly: true } },
    {
      name: 'files',
      type: 'array',
      admin: { readOnly: true },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', required: true },
            { name: 'sha256', label: 'SHA-256', type: 'text', required: true },
          ],
        },
      ],
    },
    {
      name: 'counts',
      type: 'array',
      labels: { singular: 'Count', plural: 'Counts' },
      admin: { readOnly: true },
      fields: [
        {
          type: 'row',
          fields: [
            selectField({ name: 'record', labels: IMPORTED_KIND_LABELS, required: true }),
            { name: 'added', type: 'number', required: true },
            { name: 'alreadyThere', type: 'number', required: true },
          ],
        },
      ],
    },
    addedByField(),
  ],
}
