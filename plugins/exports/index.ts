import type { CollectionConfig, Plugin } from 'payload'

import { listEndpoint } from './listEndpoint'
import { listExportOf } from './lists'

const withDownloads = (collection: CollectionConfig): CollectionConfig =>
  listExportOf(collection.slug)
    ? {
        ...collection,
        admin: {
          ...collection.admin,
          components: {
            ...collection.admin?.components,
            listMenuItems: [
              ...(collection.admin?.components?.listMenuItems ?? []),
              {
                path: '/plugins/exports/views/ListDownloads#ListDownloads',
                serverProps: { slug: collection.slug },
              },
            ],
          },
        },
      }
    : collection

/** Every list as a file: CSV and XLSX, in the columns the imports read. */
export const exports = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map(withDownloads),
  endpoints: [...(config.endpoints ?? []), listEndpoint],
})
