import { longPeriod } from '@/domain/calendar/formatDay'
import { PAYMENT_METHOD_LABELS, PAYMENT_TYPE_LABELS } from '@/domain/ledger/paymentTerms'
import {
  centsColumn,
  countColumn,
  dayColumn,
  textColumn,
  type ExportCell,
  type ExportColumn,
} from '@/lib/exports/exportTable'

import type { SlipLine } from './queries/slips'
import type {
  CollectionsReport,
  CollectionSums,
  MethodRow,
  MonthRow,
  PropertyRow,
  Slip,
} from './queries/types'

/** The columns, rows and last line of one view. */
export type CollectionsTable<Row> = {
  readonly title: string
  readonly columns: readonly ExportColumn<Row>[]
  readonly rows: Iterable<Row> | AsyncIterable<Row>
  readonly totals?: readonly ExportCell[]
}

type Received = Omit<CollectionSums, 'chargedCents'>

const netOf = ({ receivedCents, returnedCents }: Received): number => receivedCents - returnedCents

const receivedColumns = <Row extends Received>(): ExportColumn<Row>[] => [
  centsColumn('Received', ({ receivedCents }) => receivedCents),
  centsColumn('Returned', ({ returnedCents }) => returnedCents),
  centsColumn('Kept', netOf),
  centsColumn('Deposits', ({ depositCents }) => depositCents),
  countColumn('Payments', ({ payments }) => payments),
]

const receivedCells = (sums: Received): ExportCell[] => [
  sums.receivedCents,
  sums.returnedCents,
  netOf(sums),
  sums.depositCents,
  sums.payments,
]

const sumsTable = <Row extends CollectionSums>(
  name: ExportColumn<Row>,
  rows: readonly Row[],
  totals: CollectionSums,
): CollectionsTable<Row> => ({
  title: 'Received against charged',
  columns: [name, centsColumn('Charged', ({ chargedCents }) => chargedCents), ...receivedColumns<Row>()],
  rows,
  totals: ['Total', totals.chargedCents, ...receivedCells(totals)],
})

/** Every payment beside the slip it went to the bank on. */
export const slipsTable = (rows: CollectionsTable<SlipLine>['rows']): CollectionsTable<SlipLine> => ({
  title: 'Deposit slips',
  columns: [
    dayColumn('At the bank', ({ day }) => day),
    textColumn('Bank account', ({ bankAccount }) => bankAccount?.name ?? 'Not at the bank yet'),
    textColumn('Bank’s words', ({ bankLine }) => bankLine?.text ?? null),
    centsColumn('Slip', ({ totalCents }) => totalCents),
    dayColumn('Received', ({ payment }) => payment.receivedOn),
    textColumn('Unit', ({ payment }) => payment.unit),
    textColumn('Tenants', ({ payment }) => payment.tenants),
    textColumn('For', ({ payment }) => PAYMENT_TYPE_LABELS[payment.type]),
    textColumn('Method', ({ payment }) => PAYMENT_METHOD_LABELS[payment.method]),
    textColumn('Receipt', ({ payment }) => payment.receipt),
    textColumn('Returned', ({ payment }) => (payment.returned ? 'returned' : null)),
    centsColumn('Amount', ({ payment }) => payment.amountCents),
  ],
  rows,
})

const linesOf = (slips: readonly Slip[]): SlipLine[] =>
  slips.flatMap(({ payments, ...slip }) => payments.map((payment) => ({ ...slip, payment })))

/** Hands a view's table on with the type of its rows, which differ from view to view. */
type Take<Result> = <Row>(table: CollectionsTable<Row>) => Result

/** A view as a table, for a file. */
export const withCollectionsTable = <Result>(report: CollectionsReport, take: Take<Result>): Result => {
  switch (report.view) {
    case 'month':
      return take(
        sumsTable<MonthRow>(
          textColumn('Month', ({ period }) => longPeriod(period)),
          report.rows,
          report.totals,
        ),
      )
    case 'property':
      return take(
        sumsTable<PropertyRow>(
          textColumn('Property', ({ property }) => property.name),
          report.rows,
          report.totals,
        ),
      )
    case 'method':
      return take<MethodRow>({
        title: 'Received by method',
        columns: [
          textColumn('Method', ({ method }) => PAYMENT_METHOD_LABELS[method]),
          ...receivedColumns<MethodRow>(),
        ],
        rows: report.rows,
        totals: ['Total', ...receivedCells(report.totals)],
      })
    case 'slips':
      return take(slipsTable(linesOf(report.rows)))
  }
}
