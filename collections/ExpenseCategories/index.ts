import { SCHEDULE_E_LABELS } from '@/domain/expenses/scheduleE'
import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
import { selectField } from '@/fields/selectField'
import type { CollectionConfig } from 'payload'

export const ExpenseCategories: CollectionConfig = {
  slug: 'expense-categories',
  labels: { singular: 'Expense category', plural: 'Expense categories' },
  admin: {
    group: 'Settings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'scheduleE'],
    listSearchableFields: ['name'],
  },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true },
    selectField({ name: 'scheduleE', label: 'Schedule E line', labels: SCHEDULE_E_LABELS, required: true }),
    addedByField(),
    archivedAtField(),
  ],
}
