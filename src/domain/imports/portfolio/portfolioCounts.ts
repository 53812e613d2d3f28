import { nameKey } from '../nameKey'
import type { PortfolioPlan } from './portfolioPlan'
import type { PortfolioRows } from './readPortfolio'

/** What an import counts, in the order people read it. */
export const IMPORTED_KINDS = [
  'properties',
  'units',
  'tenants',
  'leases',
  'openingBalances',
  'depositsHeld',
  'payments',
  'expenses',
  'vendors',
  'expenseCategories',
] as const
export type ImportedKind = (typeof IMPORTED_KINDS)[number]

/** The words people read. */
export const IMPORTED_KIND_LABELS = {
  properties: 'Properties',
  units: 'Units',
  tenants: 'Tenants',
  leases: 'Leases',
  openingBalances: 'Opening balances',
  depositsHeld: 'Deposits held',
  payments: 'Payments',
  expenses: 'Expenses',
  vendors: 'Payees',
  expenseCategories: 'Expense categories',
} as const satisfies Record<ImportedKind, string>

/** How many an import adds, and how many the books held already. */
export type ImportedCount = { readonly added: number; readonly alreadyThere: number }
export type PortfolioCounts = Readonly<Record<ImportedKind, ImportedCount>>

/** Counts by kind. An opening balance of zero and a deposit of nothing are none. */
export function portfolioCounts(rows: PortfolioRows, plan: PortfolioPlan): PortfolioCounts {
  const distinct = (names: readonly (string | null | undefined)[]) =>
    new Set(names.filter((name) => name != null).map(nameKey)).size
  const count = (named: number, added: number): ImportedCount => ({ added, alreadyThere: named - added })
  return {
    properties: count(rows.properties.length, plan.properties.length),
    units: count(rows.units.length, plan.units.length),
    tenants: count(rows.tenants.length, plan.tenants.length),
    leases: count(rows.leases.length, plan.leases.length),
    openingBalances: count(
      rows.openingBalances.filter(({ value }) => value.amountCents !== 0).length,
      plan.openingCharges.length + plan.openingCredits.length,
    ),
    depositsHeld: count(
      rows.leases.filter(({ value }) => value.depositHeldCents).length,
      plan.deposits.length,
    ),
    payments: count(rows.payments.length, plan.payments.length),
    expenses: count(rows.expenses.length, plan.expenses.length),
    vendors: count(distinct(rows.expenses.map(({ value }) => value.payee)), plan.vendors.length),
    expenseCategories: count(
      distinct(rows.expenses.map(({ value }) => value.category)),
      plan.categories.length,
    ),
  }
}
