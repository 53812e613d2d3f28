import type { CollectionConfig } from 'payload'

import { voidEndpoint } from './endpoints/voidEndpoint'
import { isEntrySlug, isOutlaySlug, type VoidableSlug } from './entrySlugs'
import { bringToToday, DERIVED_SLUGS } from './hooks/bringToToday'
import { dateFrom, requireOpenDay } from './hooks/dateEntry'
import { placeEntry } from './hooks/placeEntry'
import { rebillOnLeaseChange, rememberTenancies } from './hooks/rebillOnLeaseChange'
import { refuseEntryChange } from './hooks/refuseEntryChange'
import { refuseVoidOnCreate } from './hooks/refuseVoidOnCreate'

const dating = { charges: dateFrom('dueDate'), payments: dateFrom('receivedOn') } as const

const dateOf = (slug: string) => (slug === 'charges' || slug === 'payments' ? dating[slug] : requireOpenDay)

/** Entries and outlays: placed, dated, never changed. */
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

/** A void by its address, and 'Void…' on the record's own screen. */
const withVoid = (collection: CollectionConfig, slug: VoidableSlug): CollectionConfig => {
  const { admin } = collection
  const control = { path: '/plugins/ledger/controls/VoidEntry#VoidEntry', serverProps: { slug } }
  const edit = admin?.components?.edit
  return {
    ...collection,
    endpoints: [...(collection.endpoints || []), voidEndpoint(slug)],
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: { ...edit, beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), control] },
      },
    },
  }
}

const withFreshDay = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [bringToToday, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

const withRebilling = (leases: CollectionConfig): CollectionConfig => ({
  ...leases,
  hooks: {
    ...leases.hooks,
    beforeChange: [...(leases.hooks?.beforeChange ?? []), rememberTenancies],
    afterChange: [rebillOnLeaseChange, ...(leases.hooks?.afterChange ?? [])],
  },
})

/** What the books add to a collection. */
export const withRules = (collection: CollectionConfig): CollectionConfig => {
  const { slug } = collection
  if (isEntrySlug(slug) || isOutlaySlug(slug)) return withVoid(withEntryRules(collection), slug)
  const known = DERIVED_SLUGS.includes(slug) ? withFreshDay(collection) : collection
  return slug === 'leases' ? withRebilling(known) : known
}
