import type { Day } from '@/domain/calendar/day'
import { Balance } from '@/ui/Balance'
import { Money } from '@/ui/Money'
import { PageLink } from '@/ui/PageLink'

import type { RentRollReport } from '../queries/types'
import type { RentRollParameters } from '../rentRollParameters'

import { rentRollHref } from './address'
import { RollRow } from './RollRow'

type Props = {
  query: URLSearchParams
  report: RentRollReport
  page: RentRollParameters['page']
  today: Day
  /** Whether the rows are of several properties. */
  named: boolean
}

const Pages = ({ query, report: { totalRows }, page: { page, limit } }: Omit<Props, 'today' | 'named'>) => {
  if (totalRows <= limit && page === 1) return null
  return (
    <nav className="pm-pages" aria-label="Pages">
      <span className="pm-muted">
        Page {page.toLocaleString('en-US')} of {Math.ceil(totalRows / limit).toLocaleString('en-US')}
      </span>
      {page > 1 ? (
        <PageLink
          className="pm-link"
          href={rentRollHref(query, { page: page === 2 ? null : String(page - 1) })}
        >
          Previous
        </PageLink>
      ) : null}
      {page * limit < totalRows ? (
        <PageLink className="pm-link" href={rentRollHref(query, { page: String(page + 1) })}>
          Next
        </PageLink>
      ) : null}
    </nav>
  )
}

/** Every unit, vacant ones too. */
export const RollTable = ({ query, report, page, today, named }: Props) => {
  const { totals } = report
  return (
    <>
      <table className={`pm-table pm-table--cards pm-roll${named ? ' pm-roll--named' : ''}`}>
        <thead>
          <tr>
            <th scope="col" className="unit">
              Unit
            </th>
            <th scope="col">Tenants</th>
            <th scope="col">Lease</th>
            <th scope="col" className="n">
              Market
            </th>
            <th scope="col" className="n">
              Rent
            </th>
            <th scope="col" className="n">
              Deposit held
            </th>
            <th scope="col" className="n">
              Balance
            </th>
          </tr>
        </thead>
        <tbody>
          {report.rows.map((row) => (
            <RollRow key={row.unit.id} row={row} asOf={report.asOf} today={today} named={named} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="unit">
              {totals.units === 1 ? '1 unit' : `${totals.units.toLocaleString('en-US')} units`}
            </th>
            <td className="pm-hide-phone" />
            <td className="pm-hide-phone" />
            <td className="n pm-hide-phone">
              <Money cents={totals.marketCents} />
            </td>
            <td className="n pm-hide-phone">
              <Money cents={totals.rentCents} />
            </td>
            <td className="n pm-hide-phone">
              <Money cents={totals.depositHeldCents} />
            </td>
            <td className="n bal">
              <Balance cents={totals.balanceCents} />
            </td>
          </tr>
        </tfoot>
      </table>
      <Pages query={query} report={report} page={page} />
    </>
  )
}
