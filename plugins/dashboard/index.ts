import type { Plugin } from 'payload'

/** The first screen, in place of Payload's list of collections. */
export const dashboard = (): Plugin => (config) => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      views: {
        ...config.admin?.components?.views,
        dashboard: { Component: '/plugins/dashboard/views/Home#Home' },
      },
    },
  },
})
