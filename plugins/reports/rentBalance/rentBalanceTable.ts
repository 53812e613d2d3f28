import type { PayloadRequest } from 'payload'

import {
  centsColumn,
  countColumn,
  dayColumn,
  textColumn,
  type ExportCell,
  type ExportColumn,
  type ExportTable,
} from '@/lib/exports/exportTable'

import { rentBalanceAsked } from './rentBalanceAsked'
import type {
  RentBalanceFilters,
  RentBalanceReport,
  RentBalanceRow,
  RentBalanceTotals,
} from './queries/types'

type Column = ExportColumn<RentBalanceRow> & { sum?: (totals: RentBalanceTotals) => number }

const COLUMNS: readonly Column[] = [
  countColumn('Account', (row) => row.account),
  textColumn('Property', (row) => row.property?.name ?? null),
  textColumn('Unit', (row) => row.unit?.number ?? null),
  textColumn('Tenants', (row) => row.tenants.map(({ name }) => name).join('; ')),
  textColumn('Tenancy', (row) => row.tenancy),
  centsColumn('Rent', (row) => row.rentCents),
  {
    ...centsColumn('Not past due', (row) => row.buckets.current),
    sum: ({ buckets }) => buckets.current,
  },
  {
    ...centsColumn('1-30 days', (row) => row.buckets.days1to30),
    sum: ({ buckets }) => buckets.days1to30,
  },
  {
    ...centsColumn('31-60 days', (row) => row.buckets.days31to60),
    sum: ({ buckets }) => buckets.days31to60,
  },
  {
    ...centsColumn('61-90 days', (row) => row.buckets.days61to90),
    sum: ({ buckets }) => buckets.days61to90,
  },
  {
    ...centsColumn('91+ days', (row) => row.buckets.days91plus),
    sum: ({ buckets }) => buckets.days91plus,
  },
  { ...centsColumn('Past due', (row) => row.pastDueCents), sum: ({ pastDueCents }) => pastDueCents },
  // Two columns instead of one with a sign: nobody has to know which way the minus points.
  {
    ...centsColumn('Owes', (row) => Math.max(0, -row.balanceCents)),
    sum: ({ balanceCents, unappliedCents }) => unappliedCents - balanceCents,
  },
  {
    ...centsColumn('Prepaid', (row) => Math.max(0, row.balanceCents)),
    sum: ({ unappliedCents }) => unappliedCents,
  },
  dayColumn('Oldest past due', (row) => row.oldestPastDueDate),
  countColumn('Days past due', (row) => row.daysPastDue),
  dayColumn('Last payment', (row) => row.lastPaymentDate),
  { ...centsColumn('Deposit held', (row) => row.depositHeldCents), sum: (totals) => totals.depositHeldCents },
]

/** Whoever does not live there is marked, as on the screen. */
const WHO_ON_PAPER: Column = textColumn('Tenants', ({ tenancy, tenants }) =>
  [...tenants.map(({ name }) => name), ...(tenancy === 'current' ? [] : [`${tenancy} tenant`])].join('; '),
)

/** On paper there is room for the answer, not for every column of a spreadsheet. */
const ON_PAPER: ReadonlySet<string> = new Set([
  'Property',
  'Unit',
  'Tenants',
  'Rent',
  'Not past due',
  '1-30 days',
  '31-60 days',
  '61-90 days',
  '91+ days',
  'Past due',
  'Owes',
  'Prepaid',
  'Last payment',
])

const PAPER_COLUMNS: readonly Column[] = COLUMNS.filter(({ title }) => ON_PAPER.has(title)).map((column) =>
  column.title === WHO_ON_PAPER.title ? WHO_ON_PAPER : column,
)

/** The report as a file. */
export const rentBalanceTable = async (
  req: PayloadRequest,
  { asOf, rows, totals }: RentBalanceReport,
  { filters, paper }: { filters: RentBalanceFilters; paper: boolean },
): Promise<ExportTable<RentBalanceRow>> => {
  const columns = paper ? PAPER_COLUMNS : COLUMNS
  return {
    file: `rent-balance-${asOf}`,
    title: 'Rent balance',
    asked: await rentBalanceAsked(req, filters),
    columns,
    rows,
    totals: columns.map(({ sum }, index): ExportCell => sum?.(totals) ?? (index === 0 ? 'All' : null)),
  }
}
