import { OFFICE, ROLES } from '../roles'
import type { Role } from '../roles'

const ADMIN: readonly Role[] = ['admin']
const EVERYONE: readonly Role[] = ROLES
const NOBODY: readonly Role[] = []

/** What is not one collection's: screens, reports, commands behind an address. A door that is not named is closed. */
export const doors = {
  'admin.enter': EVERYONE,
  'dashboard.money': OFFICE,
  'dashboard.work': EVERYONE,
  'reports.rentBalance': OFFICE,
  'reports.accountLedger': OFFICE,
  'reports.statements': OFFICE,
  'reports.money': OFFICE,
  /** The contact log of an account, with what was promised. */
  'contacts.log': OFFICE,
  'reminders.send': OFFICE,
  exports: OFFICE,
  /** The one search box; what it answers is asked of the records. */
  find: EVERYONE,
  'rent.post': OFFICE,
  'ledger.post': OFFICE,
  /** Who may see a thing beside it is asked by the records themselves: an assistant records payments. */
  'ledger.payments': EVERYONE,
  /** All of the books in one file. */
  'ledger.journal': OFFICE,
  'imports.portfolio': ADMIN,
  'imports.bankFile': OFFICE,
  'imports.spreadsheet': EVERYONE,
  'books.lock': ADMIN,
  'books.verify': ADMIN,
  'auditTrail.all': ADMIN,
  'auditTrail.record': OFFICE,
  'leases.documents': OFFICE,
  /** A lease that binds without everybody's signature. */
  'leases.activate': ADMIN,
  'tasks.board': EVERYONE,
  /** Jobs run on the server's own clock, never at somebody's call. */
  'jobs.run': NOBODY,
} as const satisfies Record<string, readonly Role[]>

export type Door = keyof typeof doors
