import { CREDIT_TYPE_LABELS } from '@/domain/ledger/entryTypes'
import { addedByField } from '@/fields/addedByField'
import { dayField } from '@/fields/dayField'
import { entryNumberField } from '@/fields/entryNumberField'
import { entryPlaceFields } from '@/fields/entryPlaceFields'
import { importKeyField } from '@/fields/importKeyField'
import { moneyField } from '@/fields/moneyField'
import { selectField } from '@/fields/selectField'
import { voidFields } from '@/fields/voidFields'
import type { CollectionConfig } from 'payload'

/** An amount forgiven or granted: settles charges like a payment, is not cash. */
export const Credits: CollectionConfig = {
  slug: 'credits',
  admin: {
    group: 'Money',
    useAsTitle: 'description',
    defaultColumns: ['date', 'account', 'unit', 'description', 'type', 'amountCents', 'voidedAt'],
    listSearchableFields: ['description'],
  },
  disableDuplicate: true,
  defaultSort: '-number',
  fields: [
    ...entryPlaceFields(),
    {
      type: 'row',
      fields: [
        selectField({
          name: 'type',
          labels: CREDIT_TYPE_LABELS,
          required: true,
          defaultValue: 'concession',
          index: true,
        }),
        { name: 'description', type: 'text', required: true },
      ],
    },
    {
      type: 'row',
      fields: [
        moneyField({ name: 'amountCents', label: 'Amount', required: true }),
        dayField({ name: 'date', label: 'Day', required: true, index: true }),
      ],
    },
    importKeyField(),
    entryNumberField(),
    addedByField(),
    ...voidFields(),
  ],
}
