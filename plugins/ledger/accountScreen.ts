import type { CollectionConfig, Config } from 'payload'

import { accountLedgerEndpoint } from './endpoints/accountLedgerEndpoint'

const withLedgerEndpoint = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'accounts'
    ? { ...collection, endpoints: [...(collection.endpoints || []), accountLedgerEndpoint] }
    : collection

/** The account's own screen at `/admin/accounts/:id`, and the same figures at `/api/accounts/:id/ledger`. */
export const withAccountScreen = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(withLedgerEndpoint),
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      views: {
        ...config.admin?.components?.views,
        accountLedger: {
          Component: '/plugins/ledger/views/Account#Account',
          path: '/accounts/:id',
          exact: true,
          meta: { title: 'Account' },
        },
      },
    },
  },
})
