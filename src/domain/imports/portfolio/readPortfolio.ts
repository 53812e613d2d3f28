import { DomainError } from '../../errors'
import { decodeText } from '../decodeText'
import type { TableSpec } from '../readTable'
import type { RowError } from '../rowError'
import { expenseIdentifier, leaseIdentifier, openingIdentifier, paymentIdentifier } from './entryIdentities'
import type { Identified } from './identity'
import type { PortfolioFile } from './portfolioFiles'
import { expenseSheet, openingBalanceSheet, paymentSheet } from './readEntries'
import { leaseSheet } from './readLeases'
import { propertySheet, unitSheet } from './readPlaces'
import { tenantSheet } from './readTenants'
import { readSheet, type Sheet, type SheetReader, type SheetRow } from './sheet'

/** The bytes of each spreadsheet that was handed over. */
export type PortfolioBytes = ReadonlyMap<PortfolioFile, Uint8Array>

type RowsOf<R> = R extends { spec: infer S; read: (...args: never[]) => infer T }
  ? SheetRow<keyof S & string, T>
  : never

export type PropertyRow = RowsOf<typeof propertySheet>
export type UnitRow = RowsOf<typeof unitSheet>
export type TenantRow = RowsOf<typeof tenantSheet>
export type LeaseRow = RowsOf<typeof leaseSheet> & Identified
export type OpeningRow = RowsOf<typeof openingBalanceSheet> & Identified
export type PaymentRow = RowsOf<typeof paymentSheet> & Identified
export type ExpenseRow = RowsOf<typeof expenseSheet> & Identified

/** Every row that was handed over, each by itself; how they fit together is `planPortfolio`'s to say. */
export type PortfolioRows = {
  readonly properties: readonly PropertyRow[]
  readonly units: readonly UnitRow[]
  readonly tenants: readonly TenantRow[]
  readonly leases: readonly LeaseRow[]
  readonly openingBalances: readonly OpeningRow[]
  readonly payments: readonly PaymentRow[]
  readonly expenses: readonly ExpenseRow[]
  /** What is wrong with files and columns; the rows' own errors are in their `at`. */
  readonly errors: readonly RowError[]
  /** Files that hold less than they were meant to: what is missing there is not reported again elsewhere. */
  readonly broken: ReadonlySet<PortfolioFile>
  /** Whether other spreadsheets may hold what one of them names; where one is read alone, the books have to. */
  readonly isHandOver: boolean
}

/** No spreadsheet at all: what stands in the books is found all the same. */
export const NO_ROWS: PortfolioRows = {
  properties: [],
  units: [],
  tenants: [],
  leases: [],
  openingBalances: [],
  payments: [],
  expenses: [],
  errors: [],
  broken: new Set(),
  isHandOver: false,
}

/**
 * Reads the spreadsheets. Rows of money get their identity: what they say, and how often it was said before in the
 * file, so that a second reading finds them and two genuine equal rows stay two.
 * @see docs/domain.md rule 25
 */
export function readPortfolio(files: PortfolioBytes): PortfolioRows {
  const errors: RowError[] = []
  const broken = new Set<PortfolioFile>()
  const textOf = (file: PortfolioFile, bytes: Uint8Array): string | undefined => {
    try {
      return decodeText(bytes)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      errors.push({
        file,
        row: 1,
        column: null,
        value: null,
        code: 'UNREADABLE_FILE',
        message: error.message,
      })
      broken.add(file)
      return undefined
    }
  }
  function rowsOf<const S extends TableSpec, T>(file: PortfolioFile, reader: SheetReader<S, T>) {
    const bytes = files.get(file)
    const text = bytes && textOf(file, bytes)
    if (text === undefined) return []
    const sheet: Sheet<keyof S & string, T> = readSheet(file, text, reader)
    errors.push(...sheet.errors)
    if (sheet.errors.length > 0) broken.add(file)
    return sheet.rows
  }
  return {
    properties: rowsOf('properties.csv', propertySheet),
    units: rowsOf('units.csv', unitSheet),
    tenants: rowsOf('tenants.csv', tenantSheet),
    leases: rowsOf('leases.csv', leaseSheet).map(leaseIdentifier()),
    openingBalances: rowsOf('opening-balances.csv', openingBalanceSheet).map(openingIdentifier()),
    payments: rowsOf('payments.csv', paymentSheet).map(paymentIdentifier()),
    expenses: rowsOf('expenses.csv', expenseSheet).map(expenseIdentifier()),
    errors,
    broken,
    isHandOver: true,
  }
}
