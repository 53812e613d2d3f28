import type { CollectionConfig } from 'payload'

/** Adds the balance to the list of tenants: a column that nobody types into, read from the entries each time. */
export const withTenantBalance = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'tenants'
    ? {
        ...collection,
        admin: {
          ...collection.admin,
          defaultColumns: ['name', 'currentUnit', 'type', 'leaseEnd', 'phone', 'balance'],
        },
        fields: [
          ...collection.fields,
          {
            name: 'balance',
            type: 'ui',
            label: 'Balance',
            admin: { components: { Cell: '/plugins/ledger/views/TenantBalance#TenantBalance' } },
          },
        ],
      }
    : collection
