import { Balance } from '@/ui/Balance'
import { Money } from '@/ui/Money'
import { PageLink } from '@/ui/PageLink'

import type { RentRollReport } from '../queries/types'

import { rentRollHref } from './address'

type Props = { query: URLSearchParams; report: RentRollReport }

const MONEY = ['Market', 'Rent', 'Lost to vacancy', 'Deposit held', 'Balance'] as const

/** The sums of each property. */
export const PropertiesTable = ({ query, report: { properties } }: Props) => (
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
      {properties.map((property) => (
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
              <td key={MONEY[index]} className="n pm-hide-phone">
                <Money cents={cents} />
              </td>
            ),
          )}
          <td className="n">
            <Balance cents={property.balanceCents} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
