import type { Day } from '@/domain/calendar/day'
import { Balance } from '@/ui/Balance'
import { MoneyCell } from '@/ui/MoneyCell'

import { ReportPages } from '../../shared/ReportPages'
import type { RentRollReport } from '../queries/types'
import type { RentRollParameters } from '../rentRollParameters'

import { rentRollHref } from './address'
import { RollRow } from './RollRow.client'

type Props = {
  query: URLSearchParams
  report: RentRollReport
  page: RentRollParameters['page']
  today: Day
  /** Whether the rows are of several properties. */
  named: boolean
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
            <MoneyCell className="pm-hide-phone" cents={totals.marketCents} />
            <MoneyCell className="pm-hide-phone" cents={totals.rentCents} />
            <MoneyCell className="pm-hide-phone" cents={totals.depositHeldCents} />
            <td className="n bal">
              <Balance cents={totals.balanceCents} />
            </td>
          </tr>
        </tfoot>
      </table>
      <ReportPages
        page={page}
        totalRows={report.totalRows}
        hrefOf={(other) => rentRollHref(query, { page: other })}
      />
    </>
  )
}
