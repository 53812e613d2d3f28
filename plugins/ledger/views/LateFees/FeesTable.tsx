import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { ActionMenu } from '@/ui/actions/ActionButtons.client'
import { Money } from '@/ui/Money'
import { PageLink } from '@/ui/PageLink'

import { feeActions } from '../../actions/feeActions'
import type { FeeToReview } from '../../queries/feesToReview'

type Props = { fees: readonly FeeToReview[]; today: Day }

/** Late fees that wait for a person, each with what it is for. */
export const FeesTable = ({ fees, today }: Props) => (
  <table className="pm-table pm-table--cards">
    <thead>
      <tr>
        <th scope="col">Tenant</th>
        <th scope="col">For</th>
        <th scope="col">Falls on</th>
        <th scope="col" className="n">
          Fee
        </th>
        <th scope="col">
          <span className="pm-sr-only">More</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {fees.map((fee) => (
        <tr key={fee.id}>
          <td>
            <PageLink className="name" href={`/admin/accounts/${fee.account}`}>
              {fee.tenants ?? 'Account'}
            </PageLink>
            <span className="sub">{fee.unit}</span>
          </td>
          <td className="pm-hide-phone">
            {fee.charge}
            <span className="sub">due {shortDay(fee.dueDate, today)}</span>
          </td>
          <td className="pm-nowrap">{shortDay(fee.day, today)}</td>
          <td className="n">
            <Money cents={fee.amountCents} />
          </td>
          <td className="n">
            <ActionMenu
              actions={feeActions(fee)}
              name={`More for the fee of ${shortDay(fee.day, today)}, ${fee.tenants ?? ''}`}
            />
          </td>
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">{fees.length === 1 ? '1 fee' : `${fees.length} fees`}</th>
        <td className="pm-hide-phone" />
        <td />
        <td className="n">
          <Money cents={fees.reduce((sum, { amountCents }) => sum + amountCents, 0)} />
        </td>
        <td />
      </tr>
    </tfoot>
  </table>
)
