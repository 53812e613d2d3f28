import path from 'node:path'

import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
import { onceFilled } from '@/fields/onceFilled'
import { env } from '@/lib/env'
import type { CollectionConfig } from 'payload'

import { keepGivenName, nameFile } from './hooks/nameFile'
import { MIME_TYPES } from './mimeTypes'
import { serveUnderItsName } from './serveUnderItsName'

/** Files: private, each served only to those who may read its record. */
export const Documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: 'File', plural: 'Files' },
  admin: {
    group: 'Documents',
    useAsTitle: 'title',
    defaultColumns: ['title', 'originalName', 'property', 'lease', 'createdAt'],
    listSearchableFields: ['title', 'originalName'],
  },
  defaultSort: '-createdAt',
  // A copy would be another record of the same file.
  disableDuplicate: true,
  hooks: { beforeOperation: [nameFile] },
  upload: {
    // Beside the database and the secret, so that one folder holds all of the business.
    staticDir: path.join(env.dataDir, 'media'),
    handlers: [serveUnderItsName],
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
      name: 'originalName',
      label: 'File name',
      type: 'text',
      index: true,
      admin: { readOnly: true, condition: onceFilled('originalName') },
      hooks: { beforeChange: [keepGivenName] },
    },
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
