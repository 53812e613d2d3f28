import type { PayloadRequest } from 'payload'

import {
  centsColumn,
  countColumn,
  textColumn,
  type ExportCell,
  type ExportColumn,
  type ExportTable,
} from '@/lib/exports/exportTable'

import { depositsAsked } from './depositsAsked'
import type { DepositRow, DepositsFilters, DepositsReport, DepositSums } from './queries/types'

type Column = ExportColumn<DepositRow> & { sum?: (totals: DepositSums) => number }

const summed = (title: string, read: (sums: DepositSums) => number): Column => ({
  ...centsColumn<DepositRow>(title, read),
  sum: read,
})

const COLUMNS: readonly Column[] = [
  countColumn('Account', ({ account }) => account),
  textColumn('Property', ({ property }) => property.name),
  textColumn('Unit', ({ unit }) => unit.number),
  textColumn('Tenants', ({ tenants }) => tenants),
  textColumn('Tenancy', ({ tenancy }) => tenancy),
  summed('Required', ({ requiredCents }) => requiredCents),
  summed('Held', ({ heldCents }) => heldCents),
  summed('Withheld', ({ withheldCents }) => withheldCents),
  summed('Refunded', ({ refundedCents }) => refundedCents),
  summed('Missing', ({ missingCents }) => missingCents),
]

/** The register as a file. */
export const depositsTable = async (
  req: PayloadRequest,
  { asOf, rows, totals }: DepositsReport,
  filters: DepositsFilters,
): Promise<ExportTable<DepositRow>> => ({
  file: `deposits-${asOf}`,
  title: 'Deposit register',
  asked: await depositsAsked(req, filters),
  columns: COLUMNS,
  rows,
  totals: COLUMNS.map(({ sum }, index): ExportCell => sum?.(totals) ?? (index === 1 ? 'All' : null)),
})
