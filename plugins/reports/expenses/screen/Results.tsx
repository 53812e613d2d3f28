import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import type { Day } from '@/domain/calendar/day'
import { formatDollars } from '@/domain/money/formatMoney'

import { ReportPages } from '../../shared/ReportPages'
import type { ExpenseScreen } from '../expenseScreen'
import type { ExpensesParameters } from '../expensesParameters'

import { expensesHref, PATH } from './address'
import { EntriesTable } from './EntriesTable'
import { Overview } from './Overview'
import { Bars, payeeRows, propertyRows, SumsTable } from './SumsTable'
import { ScheduleETable } from './ScheduleETable'
import { VendorsTable } from './VendorsTable'

type Props = {
  query: URLSearchParams
  parameters: ExpensesParameters
  found: Promise<ExpenseScreen>
  today: Day
}

/** So many bars can still be taken in. */
const MOST_BARS = 12

const View = ({ query, found, today }: { query: URLSearchParams; found: ExpenseScreen; today: Day }) => {
  if ('latest' in found) return <Overview query={query} data={found} today={today} />
  const { report } = found
  switch (report.view) {
    case 'property':
    case 'payee': {
      const rows =
        report.view === 'property' ? propertyRows(query, report.rows) : payeeRows(query, report.rows)
      const head = report.view === 'property' ? 'Property' : 'Payee'
      return rows.length > 1 && report.totalRows <= MOST_BARS ? (
        <div className="pm-ex-two">
          <SumsTable head={head} rows={rows} all={report} />
          <div className="pm-ex-two__chart" aria-hidden="true">
            <Bars
              rows={rows.map(({ key, label, expenses, totalCents }) => ({
                key,
                label,
                expenses,
                totalCents,
              }))}
            />
          </div>
        </div>
      ) : (
        <SumsTable head={head} rows={rows} all={report} />
      )
    }
    case 'scheduleE':
      return <ScheduleETable query={query} report={report} />
    case 'vendors1099':
      return <VendorsTable query={query} report={report} />
    case 'entries':
      return <EntriesTable entries={report.rows} today={today} />
    case 'categoryByMonth':
      return null
  }
}

const FILTERS = ['month', 'property', 'payee', 'category', 'unit', 'q', 'from', 'to', 'year'] as const

/** The view that was asked for, or what is missing. */
export const Results = async ({ query, parameters, found, today }: Props) => {
  const screen = await found
  const { report } = screen
  if (report.view === 'vendors1099' && report.totalRows === 0)
    return (
      <>
        <EmptyState title={`Nobody was paid ${formatDollars(report.thresholdCents)} or more`}>
          Vendors over the threshold of the year stand here, with what their records lack.
        </EmptyState>
        <VendorsTable query={query} report={report} />
      </>
    )
  if (report.expenses === 0) {
    const filtered = FILTERS.some((name) => query.has(name))
    return (
      <EmptyState
        title={filtered ? 'No expense passes these filters' : 'No expense this year yet'}
        action={filtered ? <ButtonLink href={PATH}>Clear filters</ButtonLink> : null}
      >
        {filtered ? 'Clear them to see the others.' : 'Add one, or import them from a bank file.'}
      </EmptyState>
    )
  }
  return (
    <>
      <View query={query} found={screen} today={today} />
      {report.view === 'categoryByMonth' ? null : (
        <ReportPages
          page={parameters.page}
          totalRows={report.totalRows}
          hrefOf={(page) => expensesHref(query, { page })}
        />
      )}
    </>
  )
}
