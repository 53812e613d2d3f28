import { longDay, longPeriod } from '@/domain/calendar/formatDay'
import { EXPENSE_TYPE_LABELS } from '@/domain/expenses/incomeTerms'
import { NO_1099_LABELS } from '@/domain/expenses/no1099'
import { SCHEDULE_E_LABELS, type ScheduleELine } from '@/domain/expenses/scheduleE'
import {
  centsColumn,
  countColumn,
  dayColumn,
  textColumn,
  type ExportCell,
  type ExportColumn,
} from '@/lib/exports/exportTable'

import type {
  CategoryRow,
  ExpenseEntry,
  ExpenseReport,
  ExpenseSum,
  FormW9,
  ScheduleERow,
  VendorFact,
  VendorRow,
} from './queries/types'

/** The columns, rows and last line of one view. */
export type ViewTable<Row> = {
  readonly title: string
  readonly columns: readonly ExportColumn<Row>[]
  readonly rows: Iterable<Row> | AsyncIterable<Row>
  readonly totals: readonly ExportCell[]
}

const EXPENSES = 'Expenses'

export const FACT_LABELS: Readonly<Record<VendorFact, string>> = {
  w9: 'Form W-9',
  address: 'address',
  email: 'e-mail',
}

/** A Form W-9 that is there, on a screen and on paper. */
export const formW9InWords = ({ receivedOn }: FormW9): string =>
  receivedOn ? `received ${longDay(receivedOn)}` : 'on file'

const linesOf = ({ lines }: Pick<ScheduleERow, 'lines'>): ScheduleELine[] =>
  Object.keys(SCHEDULE_E_LABELS).filter((line): line is ScheduleELine => line in lines)

/** One sum a row, by whatever names it. */
const sumsTable = <Row extends ExpenseSum>(
  title: string,
  head: string,
  nameOf: (row: Row) => string,
  rows: readonly Row[],
  { expenses, totalCents }: ExpenseSum,
): ViewTable<Row> => ({
  title,
  columns: [
    textColumn(head, nameOf),
    countColumn(EXPENSES, (row) => row.expenses),
    centsColumn('Amount', (row) => row.totalCents),
  ],
  rows,
  totals: ['Total', expenses, totalCents],
})

/** Every expense by itself. @param rows all that pass, as they are read */
export const entriesTable = (
  rows: ViewTable<ExpenseEntry>['rows'],
  totalCents: number | null,
): ViewTable<ExpenseEntry> => ({
  title: EXPENSES,
  columns: [
    dayColumn('Day', ({ date }) => date),
    textColumn('Type', ({ type }) => EXPENSE_TYPE_LABELS[type]),
    textColumn('Payee', ({ payee }) => payee?.name ?? null),
    textColumn('Category', ({ category }) => category.name),
    textColumn('Schedule E', ({ scheduleE }) => SCHEDULE_E_LABELS[scheduleE]),
    textColumn('Property', ({ property }) => property.name),
    textColumn('Unit', ({ unit }) => unit?.number ?? null),
    textColumn('Memo', ({ memo }) => memo),
    textColumn('Bill', ({ bill }) => bill),
    countColumn('Receipts', ({ receipts }) => receipts.length),
    centsColumn('Amount', ({ amountCents }) => amountCents),
  ],
  rows,
  totals: ['Total', ...Array<null>(9).fill(null), totalCents],
})

const scheduleETable = (report: Extract<ExpenseReport, { view: 'scheduleE' }>): ViewTable<ScheduleERow> => ({
  title: `Schedule E expenses, ${report.from.slice(0, 4)}`,
  columns: [
    textColumn('Property', ({ property }) => property.name),
    ...linesOf(report.totals)
      .filter((line) => line !== 'notDeductible')
      .map((line) => centsColumn<ScheduleERow>(SCHEDULE_E_LABELS[line], ({ lines }) => lines[line] ?? null)),
    centsColumn('Deductible', ({ deductibleCents }) => deductibleCents),
    centsColumn(SCHEDULE_E_LABELS.notDeductible, ({ notDeductibleCents }) => notDeductibleCents),
  ],
  rows: report.rows,
  totals: [
    'Total',
    ...linesOf(report.totals)
      .filter((line) => line !== 'notDeductible')
      .map((line) => report.totals.lines[line] ?? null),
    report.totals.deductibleCents,
    report.totals.notDeductibleCents,
  ],
})

/** Hands a view's table on with the type of its rows, which differ from view to view. */
type Take<Result> = <Row>(table: ViewTable<Row>) => Result

/** A view as a table, for a file. */
export const withExpensesTable = <Result>(report: ExpenseReport, take: Take<Result>): Result => {
  switch (report.view) {
    case 'categoryByMonth':
      return take<CategoryRow>({
        title: 'Expenses by category and month',
        columns: [
          textColumn('Category', ({ category }) => category.name),
          centsColumn('Total', ({ totalCents }) => totalCents),
          ...report.months.map((month, index) =>
            centsColumn<CategoryRow>(longPeriod(month), ({ monthCents }) => monthCents[index] ?? null),
          ),
        ],
        rows: report.rows,
        totals: ['Total', report.totalCents, ...report.monthCents],
      })
    case 'property':
      return take(
        sumsTable('Expenses by property', 'Property', ({ property }) => property.name, report.rows, report),
      )
    case 'payee':
      return take(
        sumsTable('Expenses by payee', 'Payee', ({ payee }) => payee?.name ?? '', report.rows, report),
      )
    case 'scheduleE':
      return take(scheduleETable(report))
    case 'vendors1099':
      return take<VendorRow>({
        title: `Vendors over the 1099 threshold, ${report.from.slice(0, 4)}`,
        columns: [
          textColumn('Vendor', ({ vendor }) => vendor.name),
          centsColumn('Paid', ({ paidCents }) => paidCents),
          textColumn('Missing', ({ missing }) => missing.map((fact) => FACT_LABELS[fact]).join(', ')),
          textColumn('Form W-9', ({ w9 }) => w9 && formW9InWords(w9)),
          textColumn('Needs no 1099', ({ no1099Because }) => no1099Because && NO_1099_LABELS[no1099Because]),
        ],
        rows: report.rows,
        totals: ['Total', report.totalCents, null, null, null],
      })
    case 'entries':
      return take(entriesTable(report.rows, report.totalCents))
  }
}
