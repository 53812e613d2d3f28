'use client'

import { Balance } from '@/ui/Balance'
import { MoneyCell } from '@/ui/MoneyCell'
import { PageLink } from '@/ui/PageLink'

import type { RentRollReport } from '../queries/types'

type Props = { property: RentRollReport['properties'][number]; href: string }

/** The sums of one property, put into cells in the browser. */
export const PropertyRow = ({ property, href }: Props) => (
  <tr>
    <th scope="row">
      <PageLink className="name" href={href}>
        {property.name}
      </PageLink>
      <span className="sub">
        {property.occupied} of {property.units} occupied
      </span>
    </th>
    <MoneyCell className="pm-hide-phone" cents={property.marketCents} />
    <MoneyCell className="pm-hide-phone" cents={property.rentCents} />
    <MoneyCell className="pm-hide-phone" cents={property.lossCents} />
    <MoneyCell className="pm-hide-phone" cents={property.depositHeldCents} />
    <td className="n">
      <Balance cents={property.balanceCents} />
    </td>
  </tr>
)
