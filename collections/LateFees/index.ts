import type { CollectionConfig } from 'payload'

import { LATE_FEE_STATUS_LABELS } from '@/domain/lateFees/lateFeeStatus'
import { dayField } from '@/fields/dayField'
import { entryPlaceFields } from '@/fields/entryPlaceFields'
import { moneyField } from '@/fields/moneyField'
import { selectField } from '@/fields/selectField'

/**
 * A late fee of one rent charge on one day: proposed by the daily job, then accepted, changed or waived by a person.
 * Only an accepted one is in the books, as a charge of its own.
 * @see docs/domain.md rules 16 to 18
 */
export const LateFees: CollectionConfig = {
  slug: 'late-fees',
  admin: {
    group: 'Money',
    useAsTitle: 'day',
    defaultColumns: ['day', 'account', 'unit', 'charge', 'amountCents', 'status', 'reason'],
  },
  disableDuplicate: true,
  defaultSort: '-day',
  fields: [
    {
      name: 'charge',
      label: 'For',
      type: 'relationship',
      relationTo: 'charges',
      required: true,
      index: true,
      admin: { readOnly: true },
    },
    ...entryPlaceFields(),
    {
      type: 'row',
      fields: [
        dayField({ name: 'day', label: 'Falls on', required: true, index: true, admin: { readOnly: true } }),
        moneyField({
          name: 'proposedCents',
          label: 'By the lease',
          required: true,
          admin: { readOnly: true },
        }),
        moneyField({ name: 'amountCents', label: 'Amount', required: true, admin: { readOnly: true } }),
      ],
    },
    selectField({
      name: 'status',
      labels: LATE_FEE_STATUS_LABELS,
      tones: { proposed: 'look', waived: 'outline', withdrawn: 'outline' },
      required: true,
      defaultValue: 'proposed',
      index: true,
      admin: { position: 'sidebar', readOnly: true },
    }),
    {
      name: 'waiverProposed',
      label: 'The rent was on time after all',
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar', readOnly: true },
    },
    { name: 'reason', type: 'text', admin: { readOnly: true } },
    {
      name: 'fee',
      label: 'Charged as',
      type: 'relationship',
      relationTo: 'charges',
      index: true,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      admin: { readOnly: true, position: 'sidebar' },
    },
    { name: 'decidedAt', type: 'date', admin: { readOnly: true, position: 'sidebar' } },
  ],
}
