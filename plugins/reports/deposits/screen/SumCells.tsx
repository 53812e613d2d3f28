import { formatCents } from '@/domain/money/formatMoney'
import { Money } from '@/ui/Money'
import { StatusPill } from '@/ui/StatusPill'

import type { DepositSums } from '../queries/types'

/** The heads over the four figures of a deposit. */
export const SumHeads = () =>
  ['Required', 'Held', 'Withheld', 'Refunded'].map((label) => (
    <th key={label} scope="col" className="n">
      {label}
    </th>
  ))

/** Required, held, withheld, refunded; what is missing stands under what is held. */
export const SumCells = ({ sums }: { sums: DepositSums }) => (
  <>
    <td className="n pm-hide-phone">
      <Money cents={sums.requiredCents} />
    </td>
    <td className="n held">
      <Money cents={sums.heldCents} />
      {sums.missingCents > 0 ? (
        <span className="sub">
          <StatusPill tone="look">{`missing ${formatCents(sums.missingCents)}`}</StatusPill>
        </span>
      ) : null}
    </td>
    <td className="n pm-hide-phone">
      <Money cents={sums.withheldCents} />
    </td>
    <td className="n pm-hide-phone">
      <Money cents={sums.refundedCents} />
    </td>
  </>
)
