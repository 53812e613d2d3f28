import { Money } from '@/ui/Money'
import { PageLink } from '@/ui/PageLink'

import type { DepositsReport } from '../queries/types'

import { depositsHref } from './address'
import { SumCells, SumHeads } from './SumCells'

type Props = { query: URLSearchParams; report: DepositsReport }

/** The sums of each property, and of all. */
export const PropertiesTable = ({ query, report: { properties, totals, totalRows } }: Props) => (
  <table className="pm-table pm-table--cards pm-deposits">
    <thead>
      <tr>
        <th scope="col">Property</th>
        <SumHeads />
      </tr>
    </thead>
    <tbody>
      {properties.map((property) => (
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
            <td key={index} className={index === 1 ? 'n held' : 'n pm-hide-phone'}>
              <Money cents={cents} />
            </td>
          ),
        )}
      </tr>
    </tfoot>
  </table>
)
