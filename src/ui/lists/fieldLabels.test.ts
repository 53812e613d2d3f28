import type { Field } from 'payload'
import { expect, it } from 'vitest'

import { fieldLabels } from './fieldLabels'

it('labels fields in sentence case, however deep they stand', () => {
  const fields: Field[] = [
    { name: 'squareFeet', type: 'number' },
    {
      type: 'tabs',
      tabs: [{ label: 'More', fields: [{ type: 'row', fields: [{ name: 'petPolicy', type: 'textarea' }] }] }],
    },
  ]
  expect(fieldLabels(fields)).toEqual([
    { name: 'squareFeet', type: 'number', label: 'Square feet' },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'More',
          fields: [{ type: 'row', fields: [{ name: 'petPolicy', type: 'textarea', label: 'Pet policy' }] }],
        },
      ],
    },
  ])
})

it('keeps a label that was given, and one that was refused', () => {
  const fields: Field[] = [
    { name: 'email', type: 'email', label: 'E-mail' },
    { name: 'body', type: 'text', label: false },
  ]
  expect(fieldLabels(fields)).toEqual(fields)
})
