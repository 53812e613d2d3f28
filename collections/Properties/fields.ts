import { PROPERTY_TYPE_LABELS } from '@/domain/portfolio/propertyTypes'
import { dayField } from '@/fields/dayField'
import { percentField } from '@/fields/percentField'
import { selectField } from '@/fields/selectField'
import type { Field } from 'payload'

import { validateOwnerShares } from './validateOwnerShares'

export const propertyFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Property',
        fields: [
          { name: 'name', type: 'text', required: true, unique: true },
          {
            name: 'address',
            type: 'group',
            fields: [
              { name: 'street', type: 'text', required: true },
              {
                type: 'row',
                fields: [
                  { name: 'city', type: 'text', required: true },
                  { name: 'state', type: 'text', required: true },
                  { name: 'zip', label: 'ZIP', type: 'text', required: true },
                ],
              },
            ],
          },
          {
            type: 'row',
            fields: [
              selectField({ name: 'type', labels: PROPERTY_TYPE_LABELS, required: true, index: true }),
              { name: 'yearBuilt', type: 'number', min: 1600, max: 2200 },
              { name: 'squareFeet', type: 'number', min: 1, max: 100_000_000 },
            ],
          },
        ],
      },
      {
        label: 'Owners',
        fields: [
          {
            name: 'owners',
            type: 'array',
            labels: { singular: 'Owner', plural: 'Owners' },
            validate: validateOwnerShares,
            admin: {
              description:
                'Shares sum to 100%. When they change, add rows with the day from which the new ones hold; the old ones stay.',
            },
            fields: [
              {
                type: 'row',
                fields: [
                  { name: 'owner', type: 'relationship', relationTo: 'owners', required: true },
                  percentField({ name: 'shareBps', label: 'Share', required: true }),
                  dayField({ name: 'from', admin: { description: 'Empty: since ever.' } }),
                ],
              },
            ],
          },
        ],
      },
      { label: 'Notes', fields: [{ name: 'notes', type: 'textarea' }] },
    ],
  },
]
