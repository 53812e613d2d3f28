import type { CollectionSlug, GlobalSlug } from 'payload'

import type { Door } from '@/domain/permissions'

/** What somebody must be allowed to open for an entry of the menu to show. */
export type MenuNeed = { collection: CollectionSlug } | { global: GlobalSlug } | { door: Door }

export type MenuEntry = { label: string; path: string; need: MenuNeed }

export type MenuGroup = { label: string; entries: readonly MenuEntry[] }

const list = (label: string, collection: CollectionSlug): MenuEntry => ({
  label,
  path: `/collections/${collection}`,
  need: { collection },
})

/** The menu, in the order people work. */
export const MENU: readonly MenuGroup[] = [
  {
    label: 'Portfolio',
    entries: [
      list('Properties', 'properties'),
      list('Units', 'units'),
      list('Tenants', 'tenants'),
      list('Leases', 'leases'),
      list('Owners', 'owners'),
    ],
  },
  {
    label: 'Money',
    entries: [
      list('Payments', 'payments'),
      list('Charges', 'charges'),
      list('Credits', 'credits'),
      list('Refunds', 'refunds'),
      list('Returned payments', 'reversals'),
      { label: 'Late fees', path: '/late-fees', need: { door: 'ledger.post' } },
      list('Deposits', 'deposit-movements'),
      list('Move-outs', 'move-outs'),
      list('Expenses', 'expenses'),
      list('Other income', 'other-income'),
      list('Bank accounts', 'bank-accounts'),
      list('Posting runs', 'posting-runs'),
      { label: 'Import', path: '/imports', need: { door: 'imports.spreadsheet' } },
    ],
  },
  {
    label: 'Work',
    entries: [
      { label: 'Tasks', path: '/tasks', need: { door: 'tasks.board' } },
      list('Contact log', 'contacts'),
      list('Vendors', 'vendors'),
    ],
  },
  {
    label: 'Documents',
    entries: [
      list('Lease templates', 'lease-templates'),
      list('Lease documents', 'lease-documents'),
      { label: 'Notices', path: '/notices', need: { door: 'leases.documents' } },
      list('Files', 'documents'),
      list('Statements sent', 'statements'),
      list('Reminders sent', 'reminders'),
      list('Documents sent', 'document-mails'),
    ],
  },
  {
    label: 'Reports',
    entries: [
      { label: 'Rent balance', path: '/reports/rent-balance', need: { door: 'reports.rentBalance' } },
      { label: 'Rent roll', path: '/reports/rent-roll', need: { door: 'reports.money' } },
      { label: 'Income and expense', path: '/reports/income-expense', need: { door: 'reports.money' } },
      { label: 'Expense report', path: '/reports/expenses', need: { door: 'reports.money' } },
      { label: 'Collections', path: '/reports/collections', need: { door: 'reports.money' } },
      { label: 'Deposit register', path: '/reports/deposits', need: { door: 'reports.money' } },
    ],
  },
  {
    label: 'Settings',
    entries: [
      { label: 'Business', path: '/globals/settings', need: { global: 'settings' } },
      list('Expense categories', 'expense-categories'),
      list('Users', 'users'),
      list('Audit trail', 'audit-trail'),
    ],
  },
]
