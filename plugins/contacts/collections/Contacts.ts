import type { CollectionConfig } from 'payload'

import { CONTACT_SIDES, CONTACT_WAYS } from '@/domain/contacts/contactTerms'
import { addedByField } from '@/fields/addedByField'
import { dayField } from '@/fields/dayField'
import { moneyField } from '@/fields/moneyField'
import { onceFilled } from '@/fields/onceFilled'
import { selectField } from '@/fields/selectField'

import { checkContact } from '../hooks/checkContact'

/**
 * Who of an account was reached, when and how, what was said, and what was promised. Nothing in it is ever changed: a
 * mistake, or a promise made anew, is a further entry that replaces the earlier one.
 */
export const Contacts: CollectionConfig = {
  slug: 'contacts',
  labels: { singular: 'Contact', plural: 'Contact log' },
  admin: {
    group: 'Work',
    useAsTitle: 'said',
    defaultColumns: ['day', 'account', 'way', 'side', 'said', 'promisedCents', 'promisedBy'],
    listSearchableFields: ['said'],
  },
  disableDuplicate: true,
  defaultSort: '-day',
  hooks: { beforeValidate: [checkContact] },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'account',
          type: 'relationship',
          relationTo: 'accounts',
          required: true,
          index: true,
          admin: { allowCreate: false, allowEdit: false },
        },
        {
          name: 'tenant',
          type: 'relationship',
          relationTo: 'tenants',
          index: true,
          admin: { description: 'Who of them; empty for the household.', allowCreate: false },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'day', required: true, index: true }),
        selectField({
          name: 'way',
          label: 'How',
          labels: CONTACT_WAYS,
          required: true,
          defaultValue: 'call',
        }),
        selectField({
          name: 'side',
          label: 'By whom',
          labels: CONTACT_SIDES,
          required: true,
          defaultValue: 'office',
        }),
      ],
    },
    { name: 'said', label: 'What was said', type: 'textarea', required: true, maxLength: 10_000 },
    {
      type: 'row',
      fields: [
        moneyField({
          name: 'promisedCents',
          label: 'Promised',
          admin: { description: 'Kept or broken follows from the payments and the day.' },
        }),
        dayField({ name: 'promisedBy', label: 'To be paid by' }),
      ],
    },
    {
      name: 'replaces',
      type: 'relationship',
      relationTo: 'contacts',
      unique: true,
      admin: {
        description: 'The earlier entry that this one corrects, or whose promise was made anew.',
        allowCreate: false,
        allowEdit: false,
      },
    },
    {
      name: 'property',
      type: 'relationship',
      relationTo: 'properties',
      index: true,
      admin: { readOnly: true, position: 'sidebar', condition: onceFilled('property') },
    },
    {
      name: 'reminder',
      label: 'Mail',
      type: 'relationship',
      relationTo: 'reminders',
      unique: true,
      admin: { readOnly: true, position: 'sidebar', condition: onceFilled('reminder') },
    },
    addedByField(),
  ],
}
