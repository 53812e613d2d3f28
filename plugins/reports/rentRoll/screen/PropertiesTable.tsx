import { Balance } from '@/ui/Balance'
import { MoneyCell } from '@/ui/MoneyCell'
import { PageLink } from '@/ui/PageLink'

import { propertiesOfPage } from '../../shared/propertiesPage'
import { ReportPages } from '../../shared/ReportPages'
import type { RentRollReport } from '../queries/types'

import { rentRollHref } from './address'

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
            <tr key={property.id}>
              <th scope="row">
                <PageLink className="name" href={rentRollHref(query, { property: String(property.id) })}>
                  {property.name}
                </PageLink>
                <span className="sub">
                  {property.occupied} of {property.units} occupied
                </span>
              </th>
              {[property.marketCents, property.rentCents, property.lossCents, property.depositHeldCents].map(
                (cents, index) => (
                  <MoneyCell key={MONEY[index]} className="pm-hide-phone" cents={cents} />
                ),
              )}
              <td className="n">
                <Balance cents={property.balanceCents} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ReportPages {...pages} />
    </>
  )
}
