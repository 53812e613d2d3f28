import { MoneyCell } from '@/ui/MoneyCell'

import { propertiesOfPage } from '../../shared/propertiesPage'
import { ReportPages } from '../../shared/ReportPages'
import type { DepositsReport } from '../queries/types'

import { depositsHref } from './address'
import { DepositHeads, DepositLine } from './DepositLine.client'
import { sumsOf } from './sumsOf'

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
            <DepositHeads />
          </tr>
        </thead>
        <tbody>
          {shown.map((property) => (
            <DepositLine
              key={property.id}
              href={depositsHref(query, { property: String(property.id) })}
              name={property.name}
              sub={property.tenancies === 1 ? '1 tenancy' : `${property.tenancies} tenancies`}
              sums={sumsOf(property)}
            />
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
