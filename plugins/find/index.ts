import type { Plugin } from 'payload'

import { findEndpoint } from './endpoints/findEndpoint'

/** One search box over everything, in the head of each screen. */
export const find = (): Plugin => (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), findEndpoint],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      actions: [...(config.admin?.components?.actions ?? []), '/plugins/find/views/FindBox.client#FindBox'],
    },
  },
})
