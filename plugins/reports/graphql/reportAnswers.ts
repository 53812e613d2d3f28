import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'

import { COLLECTIONS_PARAMETERS, collectionsParameters } from '../collections/collectionsParameters'
import { collectionsReport } from '../collections/collectionsReport'
import { DEPOSITS_PARAMETERS, depositsParameters } from '../deposits/depositsParameters'
import { depositsReport } from '../deposits/depositsReport'
import { EXPENSES_PARAMETERS, expensesParameters } from '../expenses/expensesParameters'
import { expensesReport } from '../expenses/expensesReport'
import { INCOME_EXPENSE_PARAMETERS, incomeExpenseParameters } from '../incomeExpense/incomeExpenseParameters'
import { incomeExpenseReport } from '../incomeExpense/incomeExpenseReport'
import { RENT_BALANCE_PARAMETERS, rentBalanceParameters } from '../rentBalance/rentBalanceParameters'
import { rentBalanceReport } from '../rentBalance/rentBalanceReport'
import { RENT_ROLL_PARAMETERS, rentRollParameters } from '../rentRoll/rentRollParameters'
import { rentRollReport } from '../rentRoll/rentRollReport'

export type ReportAnswer = {
  /** What the report's own address takes; how it is handed out (`format`) is no question of GraphQL. */
  readonly parameters: readonly string[]
  /** Asks whether the person may, reads the parameters, and answers as the report's address does as JSON. */
  readonly answer: (req: PayloadRequest, address: URLSearchParams, today: Day) => Promise<object>
}

/** Every report by the name of its query, made by the very operation behind its address. */
export const REPORT_ANSWERS: Readonly<Record<string, ReportAnswer>> = {
  reportRentBalance: {
    parameters: RENT_BALANCE_PARAMETERS,
    answer: async (req, address, today) => {
      const { filters, page } = rentBalanceParameters(address, today)
      return (await rentBalanceReport(req, filters, page)).report
    },
  },
  reportRentRoll: {
    parameters: RENT_ROLL_PARAMETERS,
    answer: (req, address, today) => {
      const { filters, page } = rentRollParameters(address, today)
      return rentRollReport(req, filters, page)
    },
  },
  reportIncomeExpense: {
    parameters: INCOME_EXPENSE_PARAMETERS,
    answer: (req, address, today) =>
      incomeExpenseReport(req, incomeExpenseParameters(address, today).filters),
  },
  reportExpenses: {
    parameters: EXPENSES_PARAMETERS,
    answer: (req, address, today) => expensesReport(req, expensesParameters(address, today), today),
  },
  reportCollections: {
    parameters: COLLECTIONS_PARAMETERS,
    answer: (req, address, today) => collectionsReport(req, collectionsParameters(address, today), today),
  },
  reportDeposits: {
    parameters: DEPOSITS_PARAMETERS,
    answer: (req, address, today) => {
      const { filters, page } = depositsParameters(address, today)
      return depositsReport(req, filters, page)
    },
  },
}
