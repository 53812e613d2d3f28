import { NO_1099_LABELS } from '@/domain/expenses/no1099'
import { dayField } from '@/fields/dayField'
import { selectField } from '@/fields/selectField'
import type { Field } from 'payload'

/**
 * What the report on the year's 1099s asks of a vendor. The tax number stays on the form: no field holds it.
 * A copy is another vendor, whose form is not there yet.
 */
export const form1099Fields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'formW9',
        label: 'Form W-9',
        type: 'relationship',
        relationTo: 'documents',
        index: true,
        disableDuplicate: true,
        admin: { description: 'The signed form as a private file.' },
      },
      dayField({
        name: 'w9ReceivedOn',
        label: 'W-9 received',
        disableDuplicate: true,
        admin: { description: 'Enough by itself where the form is kept on paper.' },
      }),
    ],
  },
  selectField({
    name: 'no1099Because',
    label: 'Needs no 1099',
    labels: NO_1099_LABELS,
    disableDuplicate: true,
    admin: {
      description:
        'Why none is due. Empty: one is due in a year that reaches the threshold. Law firms always need one.',
    },
  }),
]
