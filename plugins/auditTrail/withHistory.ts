import type { CollectionConfig } from 'payload'

/** The tab 'History' on a record's screen. */
export const withHistory = (collection: CollectionConfig): CollectionConfig => {
  const { admin } = collection
  const edit = admin?.components?.views?.edit
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        views: {
          ...admin?.components?.views,
          edit: {
            ...edit,
            history: {
              Component: '/plugins/auditTrail/views/History#History',
              path: '/history',
              tab: {
                label: 'History',
                href: '/history',
                // Whoever reads charges is of the office, who alone may read the trail of a record.
                condition: ({ permissions }) => Boolean(permissions?.collections?.charges?.read),
              },
            },
          } as NonNullable<typeof edit>,
        },
      },
    },
  }
}
