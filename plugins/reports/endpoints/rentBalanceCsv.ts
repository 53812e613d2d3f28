import Papa from 'papaparse'

import { plainDollars } from '@/domain/money/formatMoney'

import type { RentBalanceReport, RentBalanceRow } from '../queries/rentBalance/types'

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

/** A tenant's name may be `=HYPERLINK(…)`: a cell that starts like this would run in the reader's spreadsheet. */
const FORMULA = /^[=+\-@\t\r\n]/

const ROWS_A_CHUNK = 1_000

/** Without the mark, Excel reads UTF-8 as the language of the machine: Nguyễn becomes Nguyá»…n. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The report as a spreadsheet, some rows at a time: dollars with cents, days as 2026-01-31. */
export function* rentBalanceCsv({ rows }: Pick<RentBalanceReport, 'rows'>): Generator<string> {
  yield BYTE_ORDER_MARK + lines([Object.keys(COLUMNS)])
  const read = Object.values(COLUMNS)
  for (let start = 0; start < rows.length; start += ROWS_A_CHUNK)
    yield lines(rows.slice(start, start + ROWS_A_CHUNK).map((row) => read.map((cell) => cell(row))))
}

const lines = (cells: string[][]): string =>
  `${Papa.unparse(cells, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`
