import type { Plugin } from 'payload'

/** The menu of every page, in place of Payload's list of collections: by what people do, with what waits beside it. */
export const menu = (): Plugin => (config) => ({
  ...config,
  admin: {
    ...config.admin,
    components: { ...config.admin?.components, Nav: '/plugins/menu/views/Nav#Nav' },
  },
})
