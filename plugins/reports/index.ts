import type { Plugin } from 'payload'

import { withViews } from '@/ui/withViews'

import { collectionsEndpoint } from './collections/collectionsEndpoint'
import { depositsEndpoint } from './deposits/depositsEndpoint'
import { incomeExpenseEndpoint } from './incomeExpense/incomeExpenseEndpoint'
import { ownerStatementEndpoint } from './ownerStatement/ownerStatementEndpoint'
import { reportQueries } from './graphql/reportQueries'
import { expensesEndpoint } from './expenses/expensesEndpoint'
import { rentBalanceEndpoint } from './rentBalance/rentBalanceEndpoint'
import { renameViewEndpoint } from './shared/myViews/renameViewEndpoint'
import { rentRollEndpoint } from './rentRoll/rentRollEndpoint'
import { withRentRoll } from './rentRoll/withRentRoll'

export { rentBalanceParameters } from './rentBalance/rentBalanceParameters'
export { incomeExpense } from './incomeExpense/incomeExpenseReport'
export type { IncomeExpenseReport } from './incomeExpense/queries/types'
export { rentRoll } from './rentRoll/rentRollReport'
export type { RentRollReport } from './rentRoll/queries/types'
export { ACCOUNTS_ASKED, accountsAsked } from './shared/accountsAsked'
export { PRIVATE } from './shared/answers'
export { monthFigures, type MonthFigures } from './firstScreen/monthFigures'
export { occupancy, type Occupancy } from './firstScreen/occupancy'
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
      graphQL: { ...config.graphQL, queries: reportQueries(config.graphQL?.queries) },
      collections: config.collections?.map(withRentRoll),
      endpoints: [
        ...(config.endpoints ?? []),
        rentBalanceEndpoint,
        depositsEndpoint,
        rentRollEndpoint,
        incomeExpenseEndpoint,
        ownerStatementEndpoint,
        expensesEndpoint,
        collectionsEndpoint,
        renameViewEndpoint,
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
      rentRoll: {
        Component: '/plugins/reports/rentRoll/screen#RentRoll',
        path: '/reports/rent-roll',
        exact: true,
        meta: { title: 'Rent roll' },
      },
      incomeExpense: {
        Component: '/plugins/reports/incomeExpense/screen#IncomeExpense',
        path: '/reports/income-expense',
        exact: true,
        meta: { title: 'Income and expense' },
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
