import { plainDollars } from '@/domain/money/formatMoney'

import type { RentBalanceReport, RentBalanceRow } from './queries/types'
import { csvLines } from '../shared/csvLines'

const COLUMNS: Readonly<Record<string, (row: RentBalanceRow) => string>> = {
  Account: (row) => String(row.account),
  Property: (row) => row.property?.name ?? '',
  Unit: (row) => row.unit?.number ?? '',
  Tenants: (row) => row.tenants.map(({ name }) => name).join('; '),
  Tenancy: (row) => row.tenancy,
  Rent: (row) => (row.rentCents === null ? '' : plainDollars(row.rentCents)),
  'Not past due': (row) => plainDollars(row.buckets.current),
  '1-30 days': (row) => plainDollars(row.buckets.days1to30),
  '31-60 days': (row) => plainDollars(row.buckets.days31to60),
  '61-90 days': (row) => plainDollars(row.buckets.days61to90),
  '91+ days': (row) => plainDollars(row.buckets.days91plus),
  'Past due': (row) => plainDollars(row.pastDueCents),
  // Two columns instead of one with a sign: a cell that starts with a minus is a formula to a spreadsheet.
  Owes: (row) => plainDollars(Math.max(0, -row.balanceCents)),
  Prepaid: (row) => plainDollars(Math.max(0, row.balanceCents)),
  'Oldest past due': (row) => row.oldestPastDueDate ?? '',
  'Days past due': (row) => String(row.daysPastDue),
  'Last payment': (row) => row.lastPaymentDate ?? '',
  'Deposit held': (row) => plainDollars(row.depositHeldCents),
}

/** The report as a spreadsheet, some rows at a time: dollars with cents, days as 2026-01-31. */
export const rentBalanceCsv = ({ rows }: Pick<RentBalanceReport, 'rows'>): Generator<string> =>
  csvLines(COLUMNS, rows)
