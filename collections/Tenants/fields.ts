import { TENANT_STATUS_LABELS, TENANT_TYPE_LABELS } from '@/domain/portfolio/statuses'
import { dayField } from '@/fields/dayField'
import { moneyField } from '@/fields/moneyField'
import { selectField } from '@/fields/selectField'
import type { Field } from 'payload'

const isCompany = (data: { kind?: string } | undefined): boolean => data?.kind === 'company'

/** Read from the tenant's lease: typed once, there. */
const fromLease: Field[] = [
  {
    name: 'currentLease',
    label: 'Lease',
    type: 'relationship',
    relationTo: 'leases',
    index: true,
    admin: { readOnly: true, allowCreate: false, allowEdit: false },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'currentProperty',
        label: 'Property',
        type: 'text',
        virtual: 'currentLease.property.name',
        admin: { readOnly: true },
      },
      {
        name: 'currentUnit',
        label: 'Unit',
        type: 'text',
        virtual: 'currentLease.unit.label',
        admin: { readOnly: true },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      dayField({ name: 'leaseStart', virtual: 'currentLease.start', admin: { readOnly: true } }),
      dayField({ name: 'leaseEnd', virtual: 'currentLease.end', admin: { readOnly: true } }),
      moneyField({
        name: 'securityDepositCents',
        label: 'Security deposit',
        virtual: 'currentLease.securityDepositCents',
        admin: { readOnly: true },
      }),
    ],
  },
]

export const tenantFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Tenant',
        fields: [
          {
            name: 'kind',
            type: 'radio',
            defaultValue: 'person',
            required: true,
            options: [
              { value: 'person', label: 'Person' },
              { value: 'company', label: 'Company' },
            ],
          },
          {
            type: 'row',
            admin: { condition: (data) => !isCompany(data) },
            fields: [
              { name: 'firstName', type: 'text' },
              { name: 'lastName', type: 'text' },
            ],
          },
          { name: 'companyName', label: 'Company', type: 'text', admin: { condition: isCompany } },
          // Kept by the database from the parts above.
          { name: 'name', label: 'Tenant', type: 'text', index: true, admin: { hidden: true } },
          {
            type: 'row',
            fields: [
              { name: 'email', label: 'E-mail', type: 'email', index: true },
              { name: 'phone', type: 'text' },
            ],
          },
        ],
      },
      { label: 'Lease', fields: fromLease },
      {
        label: 'Household',
        fields: [
          {
            name: 'emergencyContact',
            type: 'group',
            fields: [
              {
                type: 'row',
                fields: [
                  { name: 'name', type: 'text' },
                  { name: 'phone', type: 'text' },
                  { name: 'relation', type: 'text' },
                ],
              },
            ],
          },
          { name: 'pets', type: 'text' },
          { name: 'vehicles', type: 'text' },
        ],
      },
      { label: 'Notes', fields: [{ name: 'notes', type: 'textarea' }] },
    ],
  },
  selectField({
    name: 'type',
    labels: TENANT_TYPE_LABELS,
    tones: { past: 'outline', future: 'look' },
    index: true,
    admin: { readOnly: true, position: 'sidebar', description: 'Follows from the leases and the day.' },
  }),
  selectField({
    name: 'status',
    labels: TENANT_STATUS_LABELS,
    tones: { former: 'outline', eviction: 'bad' },
    required: true,
    defaultValue: 'active',
    index: true,
    admin: {
      position: 'sidebar',
      description: 'Active and former follow from the leases. Only eviction is set by hand.',
    },
  }),
]
