import type { Plugin } from 'payload'

import { withViews } from '@/ui/withViews'

import { depositsEndpoint } from './endpoints/depositsEndpoint'
import { rentBalanceEndpoint } from './endpoints/rentBalanceEndpoint'

export { rentBalanceParameters } from './parameters/rentBalanceParameters'
export { businessToday } from './queries/businessToday'
export { inReadingTransaction } from './queries/inReadingTransaction'
export { rentBalanceReport } from './operations/rentBalanceReport'
export { USUAL_TENANCIES } from './parameters/usualTenancies'
export { rentBalance } from './queries/rentBalance/rentBalance'
export type {
  RentBalanceCounts,
  RentBalanceFilters,
  RentBalancePage,
  RentBalanceReport,
  RentBalanceRow,
  RentBalanceTotals,
} from './queries/rentBalance/types'

/** What the books say, as people ask it: each report as an address of the API and as a screen. */
export const reports = (): Plugin => (config) =>
  withViews(
    {
      ...config,
      endpoints: [...(config.endpoints ?? []), rentBalanceEndpoint, depositsEndpoint],
    },
    {
      rentBalance: {
        Component: '/plugins/reports/views/RentBalance#RentBalance',
        path: '/reports/rent-balance',
        exact: true,
        meta: { title: 'Rent balance' },
      },
      depositRegister: {
        Component: '/plugins/reports/views/Deposits#Deposits',
        path: '/reports/deposits',
        exact: true,
        meta: { title: 'Deposits' },
      },
    },
  )
