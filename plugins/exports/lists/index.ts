import { charges, credits, deposits, payments, refunds, reversals } from './ledger'
import { leases } from './leases'
import type { ListExport } from './listExport'
import { openingBalances } from './openingBalances'
import { owners, properties, tenants, units } from './portfolio'
import { bankAccounts, expenseCategories, expenses, otherIncome, tasks, vendors } from './spending'

/** Every list that can be downloaded. */
export const LIST_EXPORTS: readonly ListExport[] = [
  properties,
  units,
  tenants,
  leases,
  openingBalances,
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

export const addressOf = ({ slug, called }: ListExport): string => called?.address ?? slug

export const listExportOf = (address: unknown): ListExport | undefined =>
  LIST_EXPORTS.find((list) => addressOf(list) === address)
