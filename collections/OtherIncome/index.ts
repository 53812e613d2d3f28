import { OTHER_INCOME_LABELS } from '@/domain/expenses/incomeTerms'
import { addedByField } from '@/fields/addedByField'
import { dayField } from '@/fields/dayField'
import { importKeyField } from '@/fields/importKeyField'
import { moneyField } from '@/fields/moneyField'
import { selectField } from '@/fields/selectField'
import { voidFields } from '@/fields/voidFields'
import type { CollectionConfig } from 'payload'

export const OtherIncome: CollectionConfig = {
  slug: 'other-income',
  labels: { singular: 'Other income', plural: 'Other income' },
  admin: {
    group: 'Money',
    useAsTitle: 'memo',
    defaultColumns: ['date', 'payer', 'category', 'property', 'memo', 'amountCents', 'voidedAt'],
    listSearchableFields: ['payer', 'memo'],
  },
  disableDuplicate: true,
  defaultSort: '-date',
  fields: [
    {
      type: 'row',
      fields: [
        dayField({ name: 'date', label: 'Day', required: true, index: true }),
        moneyField({ name: 'amountCents', label: 'Amount', required: true }),
        selectField({ name: 'category', labels: OTHER_INCOME_LABELS, required: true, index: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'payer', type: 'text' },
        { name: 'property', type: 'relationship', relationTo: 'properties', required: true, index: true },
      ],
    },
    { name: 'memo', type: 'text' },
    { name: 'bankAccount', type: 'relationship', relationTo: 'bank-accounts', index: true },
    importKeyField(),
    addedByField(),
    ...voidFields(),
  ],
}
