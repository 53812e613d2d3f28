import type { Plugin } from 'payload'

import { withAccountScreen } from './accountScreen'
import { postRentEndpoint } from './endpoints/postRentEndpoint'
import { withJobs } from './jobs/withJobs'
import { withTenantBalance } from './tenantBalance'
import { withRules } from './withRules'

/** The books: what an entry must be, voids, rent posting, the account's screen, and what follows from the day. */
export const ledger = (): Plugin => (config) =>
  withJobs(
    withAccountScreen({
      ...config,
      endpoints: [...(config.endpoints ?? []), postRentEndpoint],
      collections: config.collections?.map(withRules).map(withTenantBalance),
    }),
  )

export { postRent } from './operations/postRent'
