import type { ContactStanding } from '@plugins/contacts/index'

import type { Day } from '@/domain/calendar/day'
import { MoneyCell } from '@/ui/MoneyCell'
import { PageLink } from '@/ui/PageLink'

import type { RentBalancePage, RentBalanceReport, RentBalanceSort } from '../queries/types'

import { AccountRow } from './AccountRow.client'
import { withChanges } from './screenAddress'

type Props = {
  query: URLSearchParams
  report: RentBalanceReport
  page: RentBalancePage
  lastPayments: ReadonlyMap<number, number>
  contacts: ReadonlyMap<number, ContactStanding>
  today: Day
}

type Column = {
  label: string
  sort: RentBalanceSort
  first: 'asc' | 'desc'
  spoken?: string
  number?: boolean
}

const COLUMNS: readonly Column[] = [
  { label: 'Tenant', sort: 'tenant', first: 'asc' },
  { label: 'Oldest charge', sort: 'oldest', first: 'asc' },
  { label: 'Not past due', sort: 'current', first: 'desc', number: true },
  { label: '1–30', spoken: '1–30 days', sort: 'days1to30', first: 'desc', number: true },
  { label: '31–60', spoken: '31–60 days', sort: 'days31to60', first: 'desc', number: true },
  { label: '61–90', spoken: '61–90 days', sort: 'days61to90', first: 'desc', number: true },
  { label: '91+', spoken: '91 days and more', sort: 'days91plus', first: 'desc', number: true },
  { label: 'Past due', sort: 'pastDue', first: 'desc', number: true },
  // The largest debt is the lowest balance.
  { label: 'Owes', sort: 'balance', first: 'asc', number: true },
  { label: 'Last payment', sort: 'lastPayment', first: 'desc', number: true },
]

/** The accounts of this page, each with its ledger a click away, and the totals of all that passed. */
export const AccountsTable = ({ query, report, page, lastPayments, contacts, today }: Props) => {
  const { rows, totals, totalRows, asOf } = report
  const largestCents = Math.max(...rows.map(({ pastDueCents, buckets }) => pastDueCents + buckets.current), 1)
  return (
    <table className="pm-table pm-table--cards pm-rb">
      <caption className="pm-sr-only">Accounts, what each owes by age, and its last payment</caption>
      <thead>
        <tr>
          <th scope="col" className="tick">
            <span className="pm-sr-only">Remind</span>
          </th>
          {COLUMNS.map((column) => (
            <HeadCell key={column.sort} column={column} query={query} sort={page.sort} />
          ))}
          <th scope="col" className="fold">
            <span className="pm-sr-only">Ledger</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <AccountRow
            key={row.account}
            row={row}
            asOf={asOf}
            today={today}
            lastPaymentCents={lastPayments.get(row.account) ?? null}
            contact={contacts.get(row.account)}
            largestCents={largestCents}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td className="pm-hide-phone" />
          <th scope="row">
            {totalRows.toLocaleString('en-US')} {totalRows === 1 ? 'account' : 'accounts'}
          </th>
          <td className="pm-hide-phone" />
          {[...Object.values(totals.buckets), totals.pastDueCents].map((cents, index) => (
            <MoneyCell key={COLUMNS[index + 2]?.sort} className="pm-hide-phone" cents={cents} />
          ))}
          <MoneyCell className="owes" cents={totals.pastDueCents + totals.buckets.current} />
          <td className="pm-hide-phone" colSpan={2} />
        </tr>
      </tfoot>
    </table>
  )
}

type HeadCellProps = { column: Column; query: URLSearchParams; sort: RentBalancePage['sort'] }

const HeadCell = ({ column: { label, spoken, sort: by, first, number }, query, sort }: HeadCellProps) => {
  const current = sort.by === by
  const next = current ? !sort.descending : first === 'desc'
  return (
    <th
      scope="col"
      className={number ? 'n' : undefined}
      aria-sort={current ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <PageLink href={withChanges(query, { sort: `${next ? '-' : ''}${by}` })} aria-label={spoken}>
        {label}
        {current ? <span aria-hidden="true"> {sort.descending ? '↓' : '↑'}</span> : null}
      </PageLink>
    </th>
  )
}
