import { PAYMENT_METHOD_LABELS, PAYMENT_TYPE_LABELS } from '@/domain/ledger/paymentTerms'
import { dayField } from '@/fields/dayField'
import { moneyField } from '@/fields/moneyField'
import { onceFilled } from '@/fields/onceFilled'
import { periodField } from '@/fields/periodField'
import { selectField } from '@/fields/selectField'
import type { Field } from 'payload'

import { splitGroupField } from './splitGroupField'

export const paymentFields: Field[] = [
  {
    name: 'tenant',
    label: 'Paid by',
    type: 'relationship',
    relationTo: 'tenants',
    index: true,
    admin: { allowCreate: false, allowEdit: false },
  },
  {
    type: 'row',
    fields: [
      moneyField({ name: 'amountCents', label: 'Amount', required: true }),
      dayField({ name: 'receivedOn', label: 'Day received', required: true, index: true }),
      dayField({
        name: 'date',
        label: 'Counts from',
        index: true,
        admin: { readOnly: true, condition: onceFilled('date') },
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      selectField({
        name: 'type',
        labels: PAYMENT_TYPE_LABELS,
        required: true,
        defaultValue: 'rent',
        index: true,
      }),
      selectField({ name: 'method', labels: PAYMENT_METHOD_LABELS, required: true, defaultValue: 'check' }),
      periodField({ name: 'term', label: 'Month', admin: { description: 'A note: it steers nothing.' } }),
      { name: 'receiptNumber', label: 'Receipt', type: 'text', index: true },
    ],
  },
  {
    name: 'bankAccount',
    label: 'Put into',
    type: 'relationship',
    relationTo: 'bank-accounts',
    admin: { description: 'Empty: not at the bank yet.' },
  },
  { name: 'memo', type: 'text' },
  splitGroupField(),
]
