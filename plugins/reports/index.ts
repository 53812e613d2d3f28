import type { Plugin } from 'payload'

import { rentBalanceEndpoint } from './endpoints/rentBalanceEndpoint'

export { rentBalanceReport } from './operations/rentBalanceReport'
export type {
  RentBalanceCounts,
  RentBalanceFilters,
  RentBalancePage,
  RentBalanceReport,
  RentBalanceRow,
  RentBalanceTotals,
} from './queries/rentBalance/types'

/** What the books say, as people ask it. */
export const reports = (): Plugin => (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), rentBalanceEndpoint],
})
