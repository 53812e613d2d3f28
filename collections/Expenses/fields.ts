import { EXPENSE_TYPE_LABELS } from '@/domain/expenses/incomeTerms'
import { dayField } from '@/fields/dayField'
import { moneyField } from '@/fields/moneyField'
import { selectField } from '@/fields/selectField'
import type { Field } from 'payload'

const blankIsNone = ({ value }: { value?: unknown }): unknown =>
  typeof value === 'string' && value.trim() === '' ? null : value

export const expenseFields: Field[] = [
  {
    type: 'row',
    fields: [
      dayField({ name: 'date', label: 'Day', required: true, index: true }),
      moneyField({ name: 'amountCents', label: 'Amount', required: true }),
      selectField({ name: 'type', labels: EXPENSE_TYPE_LABELS, required: true, defaultValue: 'expense' }),
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'payee', type: 'relationship', relationTo: 'vendors', index: true },
      {
        name: 'category',
        type: 'relationship',
        relationTo: 'expense-categories',
        required: true,
        index: true,
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'property', type: 'relationship', relationTo: 'properties', required: true, index: true },
      {
        name: 'unit',
        type: 'relationship',
        relationTo: 'units',
        index: true,
        filterOptions: ({ siblingData }) => {
          const property = (siblingData as { property?: number | { id: number } } | undefined)?.property
          const propertyId = typeof property === 'object' ? property?.id : property
          return propertyId ? { property: { equals: propertyId } } : true
        },
      },
    ],
  },
  { name: 'memo', type: 'text' },
  {
    name: 'task',
    type: 'relationship',
    relationTo: 'tasks',
    index: true,
    admin: { description: 'The work it paid for.', allowCreate: false },
  },
  { name: 'receipts', type: 'relationship', relationTo: 'documents', hasMany: true },
  {
    type: 'row',
    fields: [
      {
        name: 'bill',
        type: 'text',
        index: true,
        // An emptied field is no number: two of them would not be the same bill.
        hooks: { beforeValidate: [blankIsNone] },
        admin: {
          description:
            'One bill split over several properties or categories: give each part the same bill number.',
        },
      },
      { name: 'bankAccount', type: 'relationship', relationTo: 'bank-accounts', index: true },
    ],
  },
]
