import { dayField } from '@/fields/dayField'
import { moneyField } from '@/fields/moneyField'
import { selectField } from '@/fields/selectField'
import type { Field } from 'payload'

/** How a part month is billed. @see docs/domain.md rule 14 */
const PRORATION_LABELS = {
  actualDays: 'By the days in the month',
  thirtyDay: 'By a month of 30 days',
  yearDays365: 'By a year of 365 days',
  none: 'Not prorated',
} as const

export const rentFields: Field[] = [
  {
    name: 'rentSteps',
    type: 'array',
    required: true,
    minRows: 1,
    labels: { singular: 'Rent step', plural: 'Rent steps' },
    admin: {
      description: 'The monthly rent from a day on. A new step never changes a charge already posted.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          dayField({ name: 'from', required: true }),
          moneyField({ name: 'rentCents', label: 'Monthly rent', required: true, min: 0 }),
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'dueDay',
        type: 'number',
        required: true,
        defaultValue: 1,
        min: 1,
        max: 31,
        admin: { description: 'In a shorter month: its last day.' },
      },
      selectField({
        name: 'proration',
        labels: PRORATION_LABELS,
        required: true,
        defaultValue: 'actualDays',
      }),
    ],
  },
  {
    name: 'recurringLines',
    type: 'array',
    labels: { singular: 'Recurring line', plural: 'Recurring lines' },
    admin: { description: 'Billed each month beside the rent: parking, pet rent, a utility.' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', required: true },
          moneyField({ name: 'amountCents', label: 'Each month', required: true }),
          { name: 'wholeMonths', label: 'Whole months only', type: 'checkbox', defaultValue: false },
        ],
      },
    ],
  },
]
