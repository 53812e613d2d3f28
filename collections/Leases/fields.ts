import { LEASE_STANDING_LABELS, LEASE_STATUS_LABELS } from '@/domain/portfolio/statuses'
import { dayField } from '@/fields/dayField'
import { moneyField } from '@/fields/moneyField'
import { selectField } from '@/fields/selectField'
import type { Field } from 'payload'

import { lateFeeFields } from './lateFeeFields'
import { rentFields } from './rentFields'

const agreementFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'unit', type: 'relationship', relationTo: 'units', required: true, index: true },
      {
        name: 'tenants',
        type: 'relationship',
        relationTo: 'tenants',
        hasMany: true,
        required: true,
        minRows: 1,
        index: true,
      },
    ],
  },
  {
    type: 'row',
    fields: [
      dayField({ name: 'start', required: true, index: true }),
      dayField({ name: 'end', admin: { description: 'Empty: month to month.' } }),
      dayField({
        name: 'moveOutDay',
        label: 'Moved out',
        admin: { description: 'The last day lived in. Empty: still there.' },
      }),
    ],
  },
  {
    name: 'renews',
    label: 'Renews',
    type: 'relationship',
    relationTo: 'leases',
    index: true,
    admin: { allowCreate: false, description: 'A renewal carries on the same account.' },
  },
]

const termsFields: Field[] = [
  moneyField({ name: 'securityDepositCents', label: 'Security deposit', min: 0 }),
  lateFeeFields,
  { name: 'petPolicy', type: 'textarea' },
  { name: 'otherTerms', type: 'textarea' },
]

export const leaseFields: Field[] = [
  {
    name: 'leaseLine',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '@/ui/LeaseLine#LeaseLine' } },
  },
  // Kept by the database from the tenants' names.
  { name: 'title', label: 'Tenants', type: 'text', index: true, admin: { hidden: true } },
  // Kept by the database from the leases and the day, so that lists can be searched, sorted and counted by them.
  selectField({
    name: 'standing',
    labels: LEASE_STANDING_LABELS,
    index: true,
    admin: { hidden: true, disableListColumn: true },
  }),
  moneyField({ name: 'currentRentCents', label: 'Rent', min: 0, admin: { hidden: true } }),
  {
    type: 'tabs',
    tabs: [
      { label: 'Agreement', fields: agreementFields },
      { label: 'Rent', fields: rentFields },
      { label: 'Deposit and terms', fields: termsFields },
    ],
  },
  selectField({
    name: 'status',
    labels: LEASE_STATUS_LABELS,
    required: true,
    defaultValue: 'draft',
    index: true,
    admin: { position: 'sidebar', components: { Cell: '@/ui/cells/LeaseStatusCell#LeaseStatusCell' } },
  }),
  {
    name: 'activatedReason',
    label: 'Active without all signatures because',
    type: 'textarea',
    maxLength: 2_000,
    // Another lease has to be signed, or excused, by itself.
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableListColumn: true,
      condition: (data) => Boolean(data.activatedReason),
    },
  },
  {
    name: 'property',
    type: 'relationship',
    relationTo: 'properties',
    index: true,
    admin: { readOnly: true, position: 'sidebar', allowCreate: false, allowEdit: false },
  },
  {
    name: 'account',
    type: 'relationship',
    relationTo: 'accounts',
    index: true,
    admin: { readOnly: true, position: 'sidebar', allowCreate: false, allowEdit: false },
  },
]
