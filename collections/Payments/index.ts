import { addedByField } from '@/fields/addedByField'
import { entryNumberField } from '@/fields/entryNumberField'
import { entryPlaceFields } from '@/fields/entryPlaceFields'
import { importKeyField } from '@/fields/importKeyField'
import { voidFields } from '@/fields/voidFields'
import type { CollectionConfig } from 'payload'

import { paymentFields } from './fields'

export const Payments: CollectionConfig = {
  slug: 'payments',
  admin: {
    group: 'Money',
    useAsTitle: 'receiptNumber',
    defaultColumns: [
      'receivedOn',
      'account',
      'unit',
      'type',
      'method',
      'receiptNumber',
      'amountCents',
      'voidedAt',
    ],
    listSearchableFields: ['receiptNumber', 'memo'],
  },
  disableDuplicate: true,
  defaultSort: '-number',
  fields: [
    ...entryPlaceFields(),
    ...paymentFields,
    importKeyField(),
    entryNumberField(),
    addedByField(),
    ...voidFields(),
  ],
}
