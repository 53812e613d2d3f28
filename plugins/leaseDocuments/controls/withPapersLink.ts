import type { CollectionConfig, Field } from 'payload'

const PAPERS_LINK: Field = {
  name: 'papersLink',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/plugins/leaseDocuments/controls/PapersLink#PapersLink' },
  },
}

/** From a lease to its documents. */
export const withPapersLink = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'leases' ? { ...collection, fields: [PAPERS_LINK, ...collection.fields] } : collection
