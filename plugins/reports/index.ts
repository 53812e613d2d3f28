import type { Plugin } from 'payload'

import { withViews } from '@/ui/withViews'

import { collectionsEndpoint } from './collections/collectionsEndpoint'
import { depositsEndpoint } from './deposits/depositsEndpoint'
import { expensesEndpoint } from './expenses/expensesEndpoint'
import { rentBalanceEndpoint } from './rentBalance/rentBalanceEndpoint'

export { rentBalanceParameters } from './rentBalance/rentBalanceParameters'
export { businessToday } from './shared/businessToday'
export { inReadingTransaction } from './shared/inReadingTransaction'
export { rentBalanceReport } from './rentBalance/rentBalanceReport'
export { USUAL_TENANCIES } from './rentBalance/usualTenancies'
export { rentBalance } from './rentBalance/queries/rentBalance'
export type {
  RentBalanceCounts,
  RentBalanceFilters,
  RentBalancePage,
  RentBalanceReport,
  RentBalanceRow,
  RentBalanceTotals,
} from './rentBalance/queries/types'

/** What the books say, as people ask it: each report as an address of the API and as a screen. */
export const reports = (): Plugin => (config) =>
  withViews(
    {
      ...config,
      endpoints: [
        ...(config.endpoints ?? []),
        rentBalanceEndpoint,
        depositsEndpoint,
        expensesEndpoint,
        collectionsEndpoint,
      ],
    },
    {
      rentBalance: {
        Component: '/plugins/reports/rentBalance/screen#RentBalance',
        path: '/reports/rent-balance',
        exact: true,
        meta: { title: 'Rent balance' },
      },
      depositRegister: {
        Component: '/plugins/reports/deposits/screen#Deposits',
        path: '/reports/deposits',
        exact: true,
        meta: { title: 'Deposits' },
      },
      expenseReport: {
        Component: '/plugins/reports/expenses/screen#ExpenseReport',
        path: '/reports/expenses',
        exact: true,
        meta: { title: 'Expense report' },
      },
      collections: {
        Component: '/plugins/reports/collections/screen#Collections',
        path: '/reports/collections',
        exact: true,
        meta: { title: 'Collections' },
      },
    },
  )
