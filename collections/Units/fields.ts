import { UNIT_STATUS_LABELS } from '@/domain/portfolio/statuses'
import { UNIT_TYPE_LABELS } from '@/domain/portfolio/unitTypes'
import { moneyField } from '@/fields/moneyField'
import { selectField } from '@/fields/selectField'
import type { Field } from 'payload'

export const unitFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'property', type: 'relationship', relationTo: 'properties', required: true, index: true },
      {
        name: 'number',
        label: 'Number',
        type: 'text',
        required: true,
        admin: { description: 'Unique in its property, such as 4B.' },
      },
    ],
  },
  {
    // Kept by the database from the property's name and the number, so that lists, pickers and search find 'Maple Court 4B'.
    name: 'label',
    label: 'Unit',
    type: 'text',
    index: true,
    admin: { hidden: true },
  },
  {
    type: 'row',
    fields: [
      selectField({ name: 'type', labels: UNIT_TYPE_LABELS, required: true, defaultValue: 'apartment' }),
      { name: 'bedrooms', type: 'number', min: 0, max: 50 },
      { name: 'bathrooms', type: 'number', min: 0, max: 50, admin: { step: 0.5 } },
      { name: 'squareFeet', type: 'number', min: 1, max: 10_000_000 },
    ],
  },
  moneyField({ name: 'rentCents', label: 'Monthly rent asked' }),
  { name: 'amenities', type: 'text', hasMany: true },
  { name: 'notes', type: 'textarea' },
  selectField({
    name: 'status',
    labels: UNIT_STATUS_LABELS,
    tones: { vacant: 'look', maintenance: 'plain' },
    required: true,
    defaultValue: 'vacant',
    index: true,
    admin: {
      position: 'sidebar',
      description: 'Occupied and vacant follow from the leases. Only maintenance is set by hand.',
    },
  }),
]
