import type { CollectionConfig, GlobalConfig } from 'payload'

import { Accounts } from './Accounts'
import { BankAccounts } from './BankAccounts'
import { Charges } from './Charges'
import { Credits } from './Credits'
import { DepositMovements } from './DepositMovements'
import { Documents } from './Documents'
import { ExpenseCategories } from './ExpenseCategories'
import { Expenses } from './Expenses'
import { hideArchived } from './hideArchived'
import { LateFees } from './LateFees'
import { LeaseTemplates } from './LeaseTemplates'
import { Leases } from './Leases'
import { OtherIncome } from './OtherIncome'
import { Owners } from './Owners'
import { Payments } from './Payments'
import { Properties } from './Properties'
import { Refunds } from './Refunds'
import { Reversals } from './Reversals'
import { Settings } from './Settings'
import { Tasks } from './Tasks'
import { Tenants } from './Tenants'
import { Units } from './Units'
import { Users } from './Users'
import { Vendors } from './Vendors'
import { withEntryTitle } from './withEntryTitle'
import { withSearch } from './search/withSearch'

/** Every record the business keeps, in the order of the menu. */
export const collections: CollectionConfig[] = [
  Properties,
  Units,
  Tenants,
  Leases,
  Owners,
  Accounts,
  Payments,
  Charges,
  Credits,
  Refunds,
  Reversals,
  DepositMovements,
  LateFees,
  Expenses,
  OtherIncome,
  BankAccounts,
  Tasks,
  Vendors,
  LeaseTemplates,
  Documents,
  ExpenseCategories,
  Users,
]
  .map(hideArchived)
  .map(withEntryTitle)
  .map(withSearch)

export const globals: GlobalConfig[] = [Settings]
