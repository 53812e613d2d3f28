import type { CollectionConfig, Config, Field } from 'payload'

import { withViews } from '@/ui/withViews'

import { accountLedgerEndpoint } from './endpoints/accountLedgerEndpoint'

const ACCOUNT_LINK: Field = {
  name: 'accountLink',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/plugins/ledger/controls/AccountLink#AccountLink' },
  },
}

const TENANT_ACCOUNTS: Field = {
  name: 'accounts',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/plugins/ledger/controls/TenantAccounts#TenantAccounts' },
  },
}

const NEXT_FEE: Field = {
  name: 'nextFee',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/plugins/ledger/controls/NextFee#NextFee' },
  },
}

const withAccountDoors = (collection: CollectionConfig): CollectionConfig => {
  switch (collection.slug) {
    case 'accounts':
      return { ...collection, endpoints: [...(collection.endpoints || []), accountLedgerEndpoint] }
    case 'leases':
      return { ...collection, fields: [ACCOUNT_LINK, ...collection.fields, NEXT_FEE] }
    case 'tenants':
      return { ...collection, fields: [TENANT_ACCOUNTS, ...collection.fields] }
    default:
      return collection
  }
}

/** The review of late fees at `/admin/late-fees`, the account's own screen at `/admin/accounts/:id`, its move-out below that, the ways there from a lease and a tenant, and the same figures at `/api/accounts/:id/ledger`. */
export const withAccountScreen = (config: Config): Config =>
  withViews(
    {
      ...config,
      collections: config.collections?.map(withAccountDoors),
    },
    {
      lateFees: {
        Component: '/plugins/ledger/views/LateFees#LateFees',
        path: '/late-fees',
        exact: true,
        meta: { title: 'Late fees' },
      },
      accountLedger: {
        Component: '/plugins/ledger/views/Account#Account',
        path: '/accounts/:id',
        exact: true,
        meta: { title: 'Account' },
      },
      moveOut: {
        Component: '/plugins/ledger/views/MoveOut#MoveOut',
        path: '/accounts/:id/move-out',
        exact: true,
        meta: { title: 'Move out' },
      },
    },
  )
