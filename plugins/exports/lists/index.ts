import { charges, credits, deposits, payments, refunds, reversals } from './ledger'
import { leases } from './leases'
import type { ListExport } from './listExport'
import { owners, properties, tenants, units } from './portfolio'
import { bankAccounts, expenseCategories, expenses, otherIncome, tasks, vendors } from './spending'

/** Every list that can be downloaded. */
export const LIST_EXPORTS: readonly ListExport[] = [
  properties,
  units,
  tenants,
  leases,
  owners,
  payments,
  charges,
  credits,
  refunds,
  reversals,
  deposits,
  expenses,
  otherIncome,
  bankAccounts,
  expenseCategories,
  vendors,
  tasks,
]

export const listExportOf = (slug: unknown): ListExport | undefined =>
  LIST_EXPORTS.find((list) => list.slug === slug)
