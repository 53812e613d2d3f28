import { dayField } from '@/fields/dayField'
import type { CollectionConfig } from 'payload'

const readOnlyDay = (name: string, label: string) =>
  dayField({ name, label, index: true, admin: { readOnly: true } })

/**
 * The money side of one tenancy. Made and kept by the database from the leases: a lease opens its account, a renewal
 * carries it on. The rule that no two tenancies overlap on a unit is held here.
 */
export const Accounts: CollectionConfig = {
  slug: 'accounts',
  admin: {
    group: 'Money',
    useAsTitle: 'name',
    defaultColumns: ['name', 'unit', 'tenancyStart', 'lastDay'],
    listSearchableFields: ['name'],
    hideAPIURL: true,
  },
  defaultSort: 'name',
  fields: [
    { name: 'name', label: 'Tenants', type: 'text', index: true, admin: { readOnly: true } },
    {
      type: 'row',
      fields: [
        { name: 'unit', type: 'relationship', relationTo: 'units', index: true, admin: { readOnly: true } },
        {
          name: 'property',
          type: 'relationship',
          relationTo: 'properties',
          index: true,
          admin: { readOnly: true },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        readOnlyDay('tenancyStart', 'First day'),
        readOnlyDay('termEnd', 'Term ends'),
        readOnlyDay('moveOutDay', 'Moved out'),
        readOnlyDay('lastDay', 'Last day'),
      ],
    },
  ],
}
