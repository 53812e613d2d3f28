import type { CollectionBeforeValidateHook, CollectionConfig, Field } from 'payload'
import { ValidationError } from 'payload'

import { OTHER_INCOME_LABELS } from '@/domain/expenses/incomeTerms'
import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
import { selectField } from '@/fields/selectField'
import type { ImportRule } from '@/payload-types'

const DIRECTION_LABELS = { in: 'Money in', out: 'Money out' } as const
const OUTCOME_LABELS = { expense: 'Expense', otherIncome: 'Other income', notOurs: 'Not ours' } as const

type Outcome = keyof typeof OUTCOME_LABELS

/** What each outcome cannot do without. */
const NEEDS: Readonly<Record<Outcome, readonly (keyof ImportRule)[]>> = {
  expense: ['category', 'property'],
  otherIncome: ['incomeCategory', 'property'],
  notOurs: ['reason'],
}

const only = (...outcomes: Outcome[]) => ({
  condition: (_: unknown, sibling: Partial<ImportRule>) =>
    outcomes.some((outcome) => outcome === sibling.outcome),
})

const requireParts: CollectionBeforeValidateHook<ImportRule> = ({ data, originalDoc, req }) => {
  const rule = { ...originalDoc, ...data }
  const missing = rule.outcome ? NEEDS[rule.outcome].filter((name) => !rule[name]) : []
  const errors = missing.map((path) => ({ path, message: 'A rule of this kind needs this.' }))
  if (rule.outcome === 'otherIncome' && rule.direction === 'out')
    errors.push({ path: 'direction', message: 'Other income is money in.' })
  if (errors.length > 0) throw new ValidationError({ collection: 'import-rules', errors, req }, req.t)
  return data
}

const fields: Field[] = [
  {
    name: 'contains',
    label: 'The bank’s text contains',
    type: 'text',
    required: true,
    minLength: 3,
    maxLength: 200,
  },
  {
    type: 'row',
    fields: [
      selectField({ name: 'direction', labels: DIRECTION_LABELS, required: true, defaultValue: 'out' }),
      selectField({
        name: 'outcome',
        label: 'Then it is',
        labels: OUTCOME_LABELS,
        required: true,
        defaultValue: 'expense',
      }),
    ],
  },
  { name: 'payee', type: 'relationship', relationTo: 'vendors', admin: only('expense') },
  { name: 'category', type: 'relationship', relationTo: 'expense-categories', admin: only('expense') },
  selectField({
    name: 'incomeCategory',
    label: 'Category',
    labels: OTHER_INCOME_LABELS,
    admin: only('otherIncome'),
  }),
  {
    name: 'property',
    type: 'relationship',
    relationTo: 'properties',
    index: true,
    admin: only('expense', 'otherIncome'),
  },
  { name: 'reason', label: 'Why it is not ours', type: 'text', admin: only('notOurs') },
  addedByField(),
  archivedAtField(),
]

/** What a bank's line becomes when its text contains some words. The longest text that fits counts. */
export const ImportRules: CollectionConfig = {
  slug: 'import-rules',
  labels: { singular: 'Import rule', plural: 'Import rules' },
  admin: {
    group: 'Settings',
    useAsTitle: 'contains',
    defaultColumns: ['contains', 'direction', 'outcome', 'payee', 'category', 'property'],
    listSearchableFields: ['contains', 'reason'],
  },
  defaultSort: 'contains',
  hooks: { beforeValidate: [requireParts] },
  fields,
}
