import type { CollectionConfig } from 'payload'

import { requireSigned } from './requireSigned'

/** Leases bind once they are signed. */
export const withSigning = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'leases'
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeChange: [...(collection.hooks?.beforeChange ?? []), requireSigned],
        },
      }
    : collection
