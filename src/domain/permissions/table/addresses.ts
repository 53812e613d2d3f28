import type { Operation } from '../rule'
import type { Door } from './doors'

/** Answers everybody, signed in or not. */
export const ANYONE = 'anyone'

/**
 * The door before each address the product adds under `/api`. An address stands for what is below it too; the longest
 * one counts. An address without a door is closed.
 */
export const addressDoors: Readonly<Record<string, Door | typeof ANYONE>> = {
  '/health': ANYONE,
  '/reports': 'reports.money',
  '/reports/rent-balance': 'reports.rentBalance',
  '/reports/account-ledger': 'reports.accountLedger',
  '/exports': 'exports',
  '/find': 'find',
  '/rent': 'rent.post',
  '/ledger': 'ledger.post',
  '/ledger/payments': 'ledger.payments',
  '/ledger/journal': 'ledger.journal',
  '/ledger/statements': 'reports.statements',
  '/ledger/reminders': 'reminders.send',
  // Which of them somebody may touch, each import is asked.
  '/imports': 'imports.spreadsheet',
  '/imports/:id/undo': 'imports.bankFile',
  '/imports/rules': 'imports.bankFile',
  '/imports/portfolio': 'imports.portfolio',
  '/dashboard': 'dashboard.money',
  '/leasing': 'leases.documents',
  '/leasing/activations': 'leases.activate',
  '/audit-trail': 'auditTrail.all',
  '/history': 'auditTrail.record',
}

/** The right behind what the product adds to a collection: `POST /api/charges/:id/void`. */
export const recordAddresses: Readonly<Record<string, Operation | typeof ANYONE>> = {
  // The address is its own key; who has it reads what its owner may.
  '/calendar/:file': ANYONE,
  '/calendar': 'read',
  '/calendar/revoke': 'read',
  '/:id/move': 'update',
  '/:id/void': 'void',
  '/:id/ledger': 'read',
  '/:id/contacts': 'read',
}

/** The door before each screen the product adds to the admin, by its name in the configuration. */
export const viewDoors: Readonly<Record<string, Door>> = {
  dashboard: 'admin.enter',
  rentBalance: 'reports.rentBalance',
  accountLedger: 'reports.accountLedger',
  lateFees: 'ledger.post',
  moveOut: 'ledger.post',
  depositRegister: 'reports.money',
  importList: 'imports.spreadsheet',
  importNew: 'imports.spreadsheet',
  importBatch: 'imports.spreadsheet',
  rentRoll: 'reports.money',
  incomeExpense: 'reports.money',
  expenseReport: 'reports.money',
  collections: 'reports.money',
  leasePapers: 'leases.documents',
  notices: 'leases.documents',
  noticeBatch: 'leases.documents',
  taskBoard: 'tasks.board',
  taskCalendar: 'tasks.board',
}
