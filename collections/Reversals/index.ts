import type { CollectionConfig } from 'payload'

import { PAYMENT_TYPE_LABELS } from '@/domain/ledger/paymentTerms'
import { addedByField } from '@/fields/addedByField'
import { dayField } from '@/fields/dayField'
import { entryNumberField } from '@/fields/entryNumberField'
import { entryPlaceFields } from '@/fields/entryPlaceFields'
import { importKeyField } from '@/fields/importKeyField'
import { moneyField } from '@/fields/moneyField'
import { selectField } from '@/fields/selectField'
import { voidFields } from '@/fields/voidFields'

/**
 * Takes a payment back as of the day the bank returned it; the payment stays. Once, and whole: amount and type are the
 * payment's own, filled in by the database.
 * @see docs/domain.md rule 8
 */
export const Reversals: CollectionConfig = {
  slug: 'reversals',
  admin: {
    group: 'Money',
    useAsTitle: 'reason',
    defaultColumns: ['date', 'account', 'unit', 'payment', 'reason', 'amountCents', 'voidedAt'],
    listSearchableFields: ['reason'],
  },
  disableDuplicate: true,
  defaultSort: '-number',
  fields: [
    {
      name: 'payment',
      type: 'relationship',
      relationTo: 'payments',
      required: true,
      index: true,
      admin: { allowCreate: false, allowEdit: false },
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'date', label: 'Day returned', required: true, index: true }),
        { name: 'reason', type: 'text', required: true, defaultValue: 'Returned by the bank' },
      ],
    },
    ...entryPlaceFields(),
    {
      type: 'row',
      fields: [
        moneyField({ name: 'amountCents', label: 'Amount', required: true, admin: { readOnly: true } }),
        selectField({
          name: 'type',
          label: 'Of a payment of',
          labels: PAYMENT_TYPE_LABELS,
          admin: { readOnly: true },
        }),
      ],
    },
    importKeyField(),
    entryNumberField(),
    addedByField(),
    ...voidFields(),
  ],
}
