import type { CollectionConfig, Plugin } from 'payload'

import { withAccountScreen } from './accountScreen'
import { postRentEndpoint } from './endpoints/postRentEndpoint'
import { isEntrySlug, isOutlaySlug } from './entrySlugs'
import { dateFrom, requireOpenDay } from './hooks/dateEntry'
import { placeEntry } from './hooks/placeEntry'
import { refuseEntryChange } from './hooks/refuseEntryChange'
import { refuseVoidOnCreate } from './hooks/refuseVoidOnCreate'

const dating = { charges: dateFrom('dueDate'), payments: dateFrom('receivedOn') } as const

const dateOf = (slug: string) => (slug === 'charges' || slug === 'payments' ? dating[slug] : requireOpenDay)

const withEntryRules = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), refuseEntryChange],
    beforeValidate: [
      ...(collection.hooks?.beforeValidate ?? []),
      refuseVoidOnCreate,
      ...(isEntrySlug(collection.slug) ? [placeEntry] : []),
      dateOf(collection.slug),
    ],
  },
})

/** The books: what an entry must be, voids, rent posting, the account's screen, and what follows from the day. */
export const ledger = (): Plugin => (config) =>
  withAccountScreen({
    ...config,
    endpoints: [...(config.endpoints ?? []), postRentEndpoint],
    collections: config.collections?.map((collection) =>
      isEntrySlug(collection.slug) || isOutlaySlug(collection.slug) ? withEntryRules(collection) : collection,
    ),
  })

export { accountLedger, type AccountLedger } from './operations/accountLedger'
export { postRent } from './operations/postRent'
export type { AccountEntry } from './queries/accountEntries'
