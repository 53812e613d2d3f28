import { propertiesOfPage } from '../../shared/propertiesPage'
import { ReportPages } from '../../shared/ReportPages'
import type { RentRollReport } from '../queries/types'

import { rentRollHref } from './address'
import { PropertyRow } from './PropertyRow.client'

type Props = { query: URLSearchParams; report: RentRollReport; page: number }

const MONEY = ['Market', 'Rent', 'Lost to vacancy', 'Deposit held', 'Balance'] as const

/** The sums of each property. */
export const PropertiesTable = ({ query, report: { properties }, page }: Props) => {
  const { shown, pages } = propertiesOfPage(properties, page, (changes) => rentRollHref(query, changes))
  return (
    <>
      <table className="pm-table pm-table--cards">
        <thead>
          <tr>
            <th scope="col">Property</th>
            {MONEY.map((label) => (
              <th key={label} scope="col" className="n">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((property) => (
            <PropertyRow
              key={property.id}
              property={property}
              href={rentRollHref(query, { property: String(property.id) })}
            />
          ))}
        </tbody>
      </table>
      <ReportPages {...pages} />
    </>
  )
}
