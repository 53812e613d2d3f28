import type { Day } from '@/domain/calendar/day'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { formatDollars } from '@/domain/money/formatMoney'

import { ReportPages } from '../../shared/ReportPages'
import type { CollectionsParameters } from '../collectionsParameters'
import type { CollectionsReport } from '../queries/types'

import { collectionsHref, PATH } from './address'
import { MonthsTable } from './MonthsTable'
import { SlipsTable } from './SlipsTable'
import { SumsTable } from './SumsTable'

type Props = {
  query: URLSearchParams
  parameters: CollectionsParameters
  found: Promise<CollectionsReport>
  today: Day
}

const View = ({
  query,
  report,
  today,
}: {
  query: URLSearchParams
  report: CollectionsReport
  today: Day
}) => {
  switch (report.view) {
    case 'month':
      return <MonthsTable query={query} report={report} />
    case 'property':
    case 'method':
      return <SumsTable query={query} report={report} />
    case 'slips':
      return (
        <>
          <p className="pm-co__all">
            {report.payments === 1 ? '1 payment' : `${report.payments.toLocaleString('en-US')} payments`} of{' '}
            {formatDollars(report.totalCents)} on{' '}
            {report.totalRows === 1 ? '1 slip' : `${report.totalRows.toLocaleString('en-US')} slips`}. Those
            of one line of an imported bank file stand together; others by their day and bank account.
          </p>
          <SlipsTable report={report} today={today} />
        </>
      )
  }
}

const isEmpty = (report: CollectionsReport): boolean =>
  report.view === 'month'
    ? [
        report.totals.chargedCents,
        report.totals.payments,
        report.totals.returnedCents,
        report.totals.depositCents,
      ].every((figure) => figure === 0)
    : report.totalRows === 0

/** The view that was asked for, or what is missing. */
export const Results = async ({ query, parameters, found, today }: Props) => {
  const report = await found
  if (isEmpty(report)) {
    const filtered = ['year', 'month', 'from', 'to', 'property'].some((name) => query.has(name))
    return (
      <EmptyState
        title="Nothing was charged or received in these days"
        action={filtered ? <ButtonLink href={PATH}>Clear filters</ButtonLink> : null}
      >
        {filtered
          ? 'Other months may have entries.'
          : 'Rent is charged by posting runs; payments stand with their accounts.'}
      </EmptyState>
    )
  }
  return (
    <>
      <View query={query} report={report} today={today} />
      {report.view === 'month' ? null : (
        <ReportPages
          page={parameters.page}
          totalRows={report.totalRows}
          hrefOf={(page) => collectionsHref(query, { page })}
        />
      )}
    </>
  )
}
