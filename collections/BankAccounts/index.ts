import { BANK_ACCOUNT_KIND_LABELS } from '@/domain/expenses/incomeTerms'
import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
import { selectField } from '@/fields/selectField'
import type { CollectionConfig } from 'payload'

export const BankAccounts: CollectionConfig = {
  slug: 'bank-accounts',
  labels: { singular: 'Bank account', plural: 'Bank accounts' },
  admin: {
    group: 'Money',
    useAsTitle: 'name',
    defaultColumns: ['name', 'bank', 'lastDigits', 'kind'],
    listSearchableFields: ['name', 'bank', 'lastDigits'],
  },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true },
    {
      type: 'row',
      fields: [
        { name: 'bank', type: 'text' },
        {
          name: 'lastDigits',
          type: 'text',
          maxLength: 4,
          admin: { description: 'The last four digits, never the whole number.' },
          validate: (value: string | null | undefined) =>
            !value || /^\d{2,4}$/.test(value) || 'Enter the last two to four digits of the account number.',
        },
        selectField({
          name: 'kind',
          labels: BANK_ACCOUNT_KIND_LABELS,
          required: true,
          defaultValue: 'operating',
        }),
      ],
    },
    addedByField(),
    archivedAtField(),
  ],
}
