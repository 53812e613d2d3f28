import type { Field } from 'payload'
import { expect, it } from 'vitest'

import { fieldDefaults } from './fieldDefaults'

it('labels fields in sentence case, however deep they stand', () => {
  const fields: Field[] = [
    { name: 'squareFeet', type: 'number' },
    {
      type: 'tabs',
      tabs: [{ label: 'More', fields: [{ type: 'row', fields: [{ name: 'petPolicy', type: 'textarea' }] }] }],
    },
  ]
  expect(fieldDefaults(fields)).toEqual([
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
  expect(fieldDefaults(fields)).toEqual(fields)
})

it('says the word for one row in lower case, for the middle of a sentence', () => {
  const fields: Field[] = [
    { name: 'comments', type: 'array', labels: { singular: 'Comment', plural: 'Comments' }, fields: [] },
  ]
  expect(fieldDefaults(fields)[0]).toMatchObject({ labels: { singular: 'comment', plural: 'Comments' } })
})

it('shows related records by name, unless the field has its own cell', () => {
  const own = { components: { Cell: '@/ui/cells/VoidCell#VoidCell' } }
  const fields: Field[] = [
    { name: 'unit', type: 'relationship', relationTo: 'units' },
    { name: 'other', type: 'relationship', relationTo: 'units', admin: own },
  ]
  expect(fieldDefaults(fields)).toMatchObject([
    { admin: { components: { Cell: '@/ui/cells/RelationCell#RelationCell' } } },
    { admin: own },
  ])
})
