import type { Config } from 'payload'

/** The imports at `/admin/imports`, a new one at `/admin/imports/new`, and each with its steps at `/admin/imports/:id`. */
export const withImportScreens = (config: Config): Config => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      views: {
        ...config.admin?.components?.views,
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
      },
    },
  },
})
