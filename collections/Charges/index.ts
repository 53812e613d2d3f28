import { CHARGE_TYPE_LABELS, CHARGE_TYPES } from '@/domain/ledger/chargeTypes'
import { addedByField } from '@/fields/addedByField'
import { dayField } from '@/fields/dayField'
import { entryNumberField } from '@/fields/entryNumberField'
import { entryPlaceFields } from '@/fields/entryPlaceFields'
import { importKeyField } from '@/fields/importKeyField'
import { moneyField } from '@/fields/moneyField'
import { onceFilled } from '@/fields/onceFilled'
import { periodField } from '@/fields/periodField'
import { selectField } from '@/fields/selectField'
import { voidFields } from '@/fields/voidFields'
import type { CollectionConfig } from 'payload'

const chargeTypeLabels = Object.fromEntries(CHARGE_TYPES.map((type) => [type, CHARGE_TYPE_LABELS[type]]))

export const Charges: CollectionConfig = {
  slug: 'charges',
  admin: {
    group: 'Money',
    useAsTitle: 'description',
    defaultColumns: ['date', 'account', 'unit', 'description', 'type', 'dueDate', 'amountCents', 'voidedAt'],
    listSearchableFields: ['description'],
  },
  disableDuplicate: true,
  defaultSort: '-number',
  fields: [
    ...entryPlaceFields(),
    {
      type: 'row',
      fields: [
        selectField({
          name: 'type',
          labels: chargeTypeLabels,
          required: true,
          defaultValue: 'other',
          index: true,
        }),
        { name: 'description', type: 'text', required: true },
      ],
    },
    {
      type: 'row',
      fields: [
        moneyField({ name: 'amountCents', label: 'Amount', required: true }),
        dayField({ name: 'dueDate', required: true, index: true }),
        dayField({
          name: 'date',
          label: 'Counts from',
          index: true,
          admin: { readOnly: true, condition: onceFilled('date') },
        }),
        periodField({ name: 'period' }),
      ],
    },
    // 'rent' or the name of a recurring line: with account and period, what may be posted once.
    { name: 'line', type: 'text', admin: { hidden: true } },
    {
      name: 'run',
      label: 'Posted by run',
      type: 'relationship',
      relationTo: 'posting-runs',
      index: true,
      admin: { readOnly: true, position: 'sidebar', condition: onceFilled('run') },
    },
    {
      name: 'reversal',
      label: 'For the return',
      type: 'relationship',
      relationTo: 'reversals',
      index: true,
      admin: { readOnly: true, position: 'sidebar', condition: onceFilled('reversal') },
    },
    importKeyField(),
    entryNumberField(),
    addedByField(),
    ...voidFields({ withChoice: true }),
  ],
}
