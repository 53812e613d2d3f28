import { expenseSheet, openingBalanceSheet, paymentSheet } from './readEntries'
import { leaseSheet } from './readLeases'
import { propertySheet, unitSheet } from './readPlaces'
import { tenantSheet } from './readTenants'

/** The columns of each spreadsheet of a hand-over, as it documents them. */
export const TEMPLATE_COLUMNS = {
  properties: Object.keys(propertySheet.spec),
  units: Object.keys(unitSheet.spec),
  tenants: Object.keys(tenantSheet.spec),
  leases: Object.keys(leaseSheet.spec),
  'opening-balances': Object.keys(openingBalanceSheet.spec),
  payments: Object.keys(paymentSheet.spec),
  expenses: Object.keys(expenseSheet.spec),
} as const

export type TemplateKind = keyof typeof TEMPLATE_COLUMNS

export const isTemplateKind = (kind: string): kind is TemplateKind => Object.hasOwn(TEMPLATE_COLUMNS, kind)
