import type { Plugin } from 'payload'

import { Statements } from './collections/Statements'
import { sendStatementsEndpoint } from './endpoints/sendStatementsEndpoint'
import { statementsEndpoint } from './endpoints/statementsEndpoint'

/** Statements of accounts: printed for any range of days, mailed to the tenants, a copy kept. */
export const statements = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), Statements],
  endpoints: [...(config.endpoints ?? []), statementsEndpoint, sendStatementsEndpoint],
})
