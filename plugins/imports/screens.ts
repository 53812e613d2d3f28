import type { Config } from 'payload'

import { withViews } from '@/ui/withViews'

/** The imports at `/admin/imports`, a new one at `/admin/imports/new`, and each with its steps at `/admin/imports/:id`. */
export const withImportScreens = (config: Config): Config =>
  withViews(config, {
    importList: {
      Component: '/plugins/imports/views/Imports#Imports',
      path: '/imports',
      exact: true,
      meta: { title: 'Import' },
    },
    // Before the one with an id: the first that fits is shown.
    importNew: {
      Component: '/plugins/imports/views/NewImport#NewImport',
      path: '/imports/new',
      exact: true,
      meta: { title: 'Import a file' },
    },
    importBatch: {
      Component: '/plugins/imports/views/Batch#Batch',
      path: '/imports/:id',
      exact: true,
      meta: { title: 'Import' },
    },
  })
