import { contactStandings } from '@plugins/contacts/index'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { latestVerification } from '@/lib/latestVerification'
import { BooksLight } from '@/ui/BooksLight'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'

import { ReportPages } from '../../shared/ReportPages'
import type { RentBalanceParameters } from '../rentBalanceParameters'
import { lastPayments } from '../queries/lastPayments'
import type { RentBalanceCounts, RentBalanceReport } from '../queries/types'

import { AccountsTable } from './AccountsTable'
import { withChanges } from './screenAddress'
import { whatIsMissing } from './whatIsMissing'
import { Totals } from './Totals'

type Props = {
  query: URLSearchParams
  parameters: RentBalanceParameters
  found: Promise<{ report: RentBalanceReport; counts: RentBalanceCounts }>
  today: Day
  req: PayloadRequest
}

/** Totals, ageing, and the accounts of this page. */
export const Results = async ({ query, parameters, found, today, req }: Props) => {
  const { report, counts } = await found
  const { asOf, rows, totalRows, totals } = report
  if (totalRows === 0) {
    const filtered = [...query.keys()].some((name) => name !== 'asOf' && name !== 'sort' && name !== 'limit')
    return (
      <EmptyState
        title={whatIsMissing(parameters.filters, filtered)}
        action={filtered ? <ButtonLink href="/admin/reports/rent-balance">Clear filters</ButtonLink> : null}
      >
        {filtered
          ? 'Other accounts may stand behind these filters.'
          : 'Accounts open with the first signed lease.'}
      </EmptyState>
    )
  }
  const accounts = rows.map(({ account }) => account)
  const [amounts, contacts, books] = await Promise.all([
    lastPayments(req, accounts, asOf),
    contactStandings(req, accounts, asOf),
    latestVerification(req),
  ])
  return (
    <>
      <Totals query={query} totals={totals} accounts={counts.byBucket} />
      <AccountsTable
        query={query}
        report={report}
        page={parameters.page}
        lastPayments={amounts}
        contacts={contacts}
        today={today}
      />
      {books?.asOf === asOf ? (
        <p className="pm-agree">
          <BooksLight
            books={books}
            today={today}
            agree="Accounts, rent roll and home page agree to the cent"
          />
        </p>
      ) : null}
      <ReportPages
        page={parameters.page}
        totalRows={totalRows}
        hrefOf={(page) => withChanges(query, { page })}
      />
    </>
  )
}
