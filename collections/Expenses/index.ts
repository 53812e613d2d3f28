import { addedByField } from '@/fields/addedByField'
import { importKeyField } from '@/fields/importKeyField'
import { voidFields } from '@/fields/voidFields'
import type { CollectionConfig } from 'payload'

import { expenseFields } from './fields'
import { keepTaskInProperty } from './hooks/keepTaskInProperty'

export const Expenses: CollectionConfig = {
  slug: 'expenses',
  admin: {
    group: 'Money',
    useAsTitle: 'memo',
    defaultColumns: ['date', 'payee', 'category', 'property', 'memo', 'amountCents', 'voidedAt'],
    listSearchableFields: ['memo', 'bill'],
  },
  disableDuplicate: true,
  defaultSort: '-date',
  hooks: { beforeChange: [keepTaskInProperty] },
  fields: [...expenseFields, importKeyField(), addedByField(), ...voidFields()],
}
