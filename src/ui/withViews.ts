import type { Config } from 'payload'

type Views = NonNullable<NonNullable<NonNullable<Config['admin']>['components']>['views']>

/** Adds a capability's screens to the admin, beside those that others added. */
export const withViews = (config: Config, views: Views): Config => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      views: { ...config.admin?.components?.views, ...views },
    },
  },
})
