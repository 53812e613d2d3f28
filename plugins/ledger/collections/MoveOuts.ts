import type { CollectionConfig, Field } from 'payload'

import { dayField } from '@/fields/dayField'
import { moneyField } from '@/fields/moneyField'
import { selectField } from '@/fields/selectField'

const readOnly = { readOnly: true, allowCreate: false, allowEdit: false }

const amount = (name: string, label: string): Field =>
  // Sums of entries may be larger than one entry.
  moneyField({ name, label, required: true, min: 0, max: Number.MAX_SAFE_INTEGER, admin: { readOnly: true } })

/** What a move-out posts. */
const ENTRY_KIND_LABELS = {
  charges: 'Damage',
  'deposit-movements': 'Deposit',
  refunds: 'Refund',
} as const
export type MoveOutEntryKind = keyof typeof ENTRY_KIND_LABELS

/** One account settled for good: on which day, with which figures, by whom, and the letter. Undone as a whole. */
export const MoveOuts: CollectionConfig = {
  slug: 'move-outs',
  labels: { singular: 'Move-out', plural: 'Move-outs' },
  admin: {
    group: 'Money',
    useAsTitle: 'moveOutDay',
    defaultColumns: ['moveOutDay', 'account', 'unit', 'withheldCents', 'refundedCents', 'stillOwedCents'],
  },
  disableDuplicate: true,
  defaultSort: '-moveOutDay',
  fields: [
    {
      name: 'account',
      type: 'relationship',
      relationTo: 'accounts',
      required: true,
      index: true,
      admin: readOnly,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'lease',
          type: 'relationship',
          relationTo: 'leases',
          required: true,
          index: true,
          admin: readOnly,
        },
        { name: 'unit', type: 'relationship', relationTo: 'units', required: true, admin: readOnly },
        {
          name: 'property',
          type: 'relationship',
          relationTo: 'properties',
          required: true,
          index: true,
          admin: readOnly,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField({
          name: 'moveOutDay',
          label: 'Last day lived in',
          required: true,
          admin: { readOnly: true },
        }),
        dayField({ name: 'settledOn', label: 'Settled on', required: true, admin: { readOnly: true } }),
        dayField({
          name: 'leaseDayBefore',
          label: 'Move-out day of the lease before',
          admin: { readOnly: true, hidden: true },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        amount('heldCents', 'Deposit held'),
        amount('damagesCents', 'Damages'),
        amount('owedCents', 'Owed with damages'),
      ],
    },
    {
      type: 'row',
      fields: [
        amount('withheldCents', 'Withheld'),
        amount('refundedCents', 'Refunded'),
        amount('prepaidRefundedCents', 'Prepaid money given back'),
        amount('stillOwedCents', 'Still owed'),
      ],
    },
    { name: 'forwardingAddress', type: 'textarea', admin: { readOnly: true } },
    { name: 'letter', type: 'relationship', relationTo: 'documents', required: true, admin: readOnly },
    {
      name: 'entries',
      type: 'array',
      labels: { singular: 'Entry', plural: 'Entries' },
      admin: { readOnly: true },
      fields: [
        {
          type: 'row',
          fields: [
            selectField({ name: 'kind', labels: ENTRY_KIND_LABELS, required: true }),
            { name: 'entry', label: 'Record', type: 'number', required: true },
          ],
        },
      ],
    },
    { name: 'by', label: 'Settled by', type: 'relationship', relationTo: 'users', admin: { readOnly: true } },
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
