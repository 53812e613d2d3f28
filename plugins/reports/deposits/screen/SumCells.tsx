import { formatCents } from '@/domain/money/formatMoney'
import { Money } from '@/ui/Money'
import { MoneyCell } from '@/ui/MoneyCell'
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
    <MoneyCell className="pm-hide-phone" cents={sums.requiredCents} />
    <td className="n held">
      <Money cents={sums.heldCents} />
      {sums.missingCents > 0 ? (
        <span className="sub">
          <StatusPill tone="look">{`missing ${formatCents(sums.missingCents)}`}</StatusPill>
        </span>
      ) : null}
    </td>
    <MoneyCell className="pm-hide-phone" cents={sums.withheldCents} />
    <MoneyCell className="pm-hide-phone" cents={sums.refundedCents} />
  </>
)
