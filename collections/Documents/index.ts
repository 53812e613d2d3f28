import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
import type { CollectionConfig } from 'payload'

/** Exact types: never `text/*`, HTML or SVG, which a browser would run. */
const MIME_TYPES = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]

/** Files: private, each served only to those who may read its record. */
export const Documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: 'File', plural: 'Files' },
  admin: {
    group: 'Documents',
    useAsTitle: 'title',
    defaultColumns: ['filename', 'title', 'property', 'lease', 'createdAt'],
    listSearchableFields: ['title', 'filename'],
  },
  defaultSort: '-createdAt',
  // A copy would be another record of the same file.
  disableDuplicate: true,
  upload: {
    staticDir: 'media',
    mimeTypes: MIME_TYPES,
    pasteURL: false,
    crop: false,
    focalPoint: false,
    hideRemoveFile: true,
    displayPreview: true,
  },
  fields: [
    { name: 'title', type: 'text', required: true },
    {
      type: 'row',
      fields: [
        { name: 'property', type: 'relationship', relationTo: 'properties', index: true },
        { name: 'unit', type: 'relationship', relationTo: 'units', index: true },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'lease', type: 'relationship', relationTo: 'leases', index: true },
        { name: 'tenant', type: 'relationship', relationTo: 'tenants', index: true },
      ],
    },
    addedByField(),
    archivedAtField(),
  ],
}
