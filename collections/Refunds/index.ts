import type { CollectionConfig } from 'payload'

import { PAYMENT_METHOD_LABELS } from '@/domain/ledger/paymentTerms'
import { addedByField } from '@/fields/addedByField'
import { dayField } from '@/fields/dayField'
import { entryNumberField } from '@/fields/entryNumberField'
import { entryPlaceFields } from '@/fields/entryPlaceFields'
import { importKeyField } from '@/fields/importKeyField'
import { moneyField } from '@/fields/moneyField'
import { selectField } from '@/fields/selectField'
import { voidFields } from '@/fields/voidFields'

/** Money given back to a tenant: an amount owed from its own day, never more than was unapplied (docs/domain.md rule 10). */
export const Refunds: CollectionConfig = {
  slug: 'refunds',
  admin: {
    group: 'Money',
    useAsTitle: 'memo',
    defaultColumns: ['date', 'account', 'unit', 'method', 'reference', 'amountCents', 'voidedAt'],
    listSearchableFields: ['memo', 'reference'],
  },
  disableDuplicate: true,
  defaultSort: '-number',
  fields: [
    ...entryPlaceFields(),
    {
      type: 'row',
      fields: [
        moneyField({ name: 'amountCents', label: 'Amount', required: true }),
        dayField({ name: 'date', label: 'Day', required: true, index: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        selectField({
          name: 'method',
          labels: PAYMENT_METHOD_LABELS,
          required: true,
          defaultValue: 'check',
        }),
        { name: 'reference', label: 'Check number', type: 'text' },
        { name: 'bankAccount', label: 'Paid from', type: 'relationship', relationTo: 'bank-accounts' },
      ],
    },
    { name: 'memo', type: 'text' },
    importKeyField(),
    entryNumberField(),
    addedByField(),
    ...voidFields(),
  ],
}
