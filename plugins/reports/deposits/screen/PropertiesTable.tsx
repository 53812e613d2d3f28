import { MoneyCell } from '@/ui/MoneyCell'
import { PageLink } from '@/ui/PageLink'

import { propertiesOfPage } from '../../shared/propertiesPage'
import { ReportPages } from '../../shared/ReportPages'
import type { DepositsReport } from '../queries/types'

import { depositsHref } from './address'
import { SumCells, SumHeads } from './SumCells'

type Props = { query: URLSearchParams; report: DepositsReport; page: number }

/** The sums of each property, and of all. */
export const PropertiesTable = ({ query, report: { properties, totals, totalRows }, page }: Props) => {
  const { shown, pages } = propertiesOfPage(properties, page, (changes) => depositsHref(query, changes))
  return (
    <>
      <table className="pm-table pm-table--cards pm-deposits">
        <thead>
          <tr>
            <th scope="col">Property</th>
            <SumHeads />
          </tr>
        </thead>
        <tbody>
          {shown.map((property) => (
            <tr key={property.id}>
              <th scope="row">
                <PageLink className="name" href={depositsHref(query, { property: String(property.id) })}>
                  {property.name}
                </PageLink>
                <span className="sub">
                  {property.tenancies === 1 ? '1 tenancy' : `${property.tenancies} tenancies`}
                </span>
              </th>
              <SumCells sums={property} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {totalRows === 1 ? '1 tenancy' : `${totalRows.toLocaleString('en-US')} tenancies`}
            </th>
            {[totals.requiredCents, totals.heldCents, totals.withheldCents, totals.refundedCents].map(
              (cents, index) => (
                <MoneyCell key={index} className={index === 1 ? 'held' : 'pm-hide-phone'} cents={cents} />
              ),
            )}
          </tr>
        </tfoot>
      </table>
      <ReportPages {...pages} />
    </>
  )
}
