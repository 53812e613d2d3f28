import type { Plugin } from 'payload'

import { withViews } from '@/ui/withViews'

/** The first screen, in place of Payload's list of collections. */
export const dashboard = (): Plugin => (config) =>
  withViews(config, {
    dashboard: { Component: '/plugins/dashboard/views/Home#Home' },
  })
