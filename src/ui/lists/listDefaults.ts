import type { CollectionConfig, CollectionSlug, Plugin } from 'payload'

import { fieldDefaults } from './fieldDefaults'
import { RECORD_WORDS } from './recordWords'

const isNamed = (slug: string): slug is CollectionSlug => slug in RECORD_WORDS

const withDefaults = (collection: CollectionConfig): CollectionConfig => {
  const words = isNamed(collection.slug) ? RECORD_WORDS[collection.slug] : undefined
  if (!words) return collection
  return {
    ...collection,
    labels: words,
    fields: fieldDefaults(collection.fields),
    // Bulk edits would pass over the sentences that a single form says.
    disableBulkEdit: true,
    admin: {
      hideAPIURL: true,
      ...collection.admin,
      pagination: { defaultLimit: 50, limits: [25, 50, 100], ...collection.admin?.pagination },
      components: {
        Description: '@/ui/lists/ListHead#ListHead',
        ...collection.admin?.components,
      },
    },
  }
}

/** What every list has in common: its words, the line of counts, saved views, 50 rows a page. */
export const listDefaults = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map(withDefaults),
  globals: config.globals?.map((global) => ({
    ...global,
    fields: fieldDefaults(global.fields),
    admin: { hideAPIURL: true, ...global.admin },
  })),
})
