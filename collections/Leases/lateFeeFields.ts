import { moneyField } from '@/fields/moneyField'
import { percentField } from '@/fields/percentField'
import { selectField } from '@/fields/selectField'
import type { GroupField } from 'payload'

const PERCENT_OF_LABELS = {
  outstanding: 'What is open of the rent that day',
  charge: 'The whole rent charge',
} as const

const MOST_GRACE_DAYS = 31

/** The lease's late-fee terms. @see docs/domain.md rule 16 */
export const lateFeeFields: GroupField = {
  name: 'lateFee',
  label: 'Late fee',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'graceDays',
          type: 'number',
          min: 0,
          max: MOST_GRACE_DAYS,
          validate: (value: unknown) =>
            value == null ||
            (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_GRACE_DAYS)
              ? true
              : `Grace days are whole days, from 0 to ${MOST_GRACE_DAYS}.`,
          admin: { description: 'Grace 4, rent due on the 1st: paid on the 5th is on time.' },
        },
        moneyField({ name: 'flatCents', label: 'Flat amount', min: 0 }),
        percentField({ name: 'percentBps', label: 'Percent' }),
        selectField({ name: 'percentOf', label: 'Percent of', labels: PERCENT_OF_LABELS }),
      ],
    },
    {
      type: 'row',
      fields: [
        moneyField({ name: 'perDayCents', label: 'Each day after', min: 0 }),
        moneyField({ name: 'capCents', label: 'At most, for one rent charge', min: 0 }),
        moneyField({ name: 'minimumOverdueCents', label: 'No fee when less is open', min: 0 }),
      ],
    },
  ],
}
