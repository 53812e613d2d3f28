'use client'

import { formatCents } from '@/domain/money/formatMoney'
import { Money } from '@/ui/Money'
import { MoneyCell } from '@/ui/MoneyCell'
import { PageLink } from '@/ui/PageLink'
import { StatusPill } from '@/ui/StatusPill'

import type { DepositSums } from '../queries/types'

type Props = { href: string; name: string; sub: string; sums: DepositSums }

/**
 * Of a tenancy or a property: required, held, withheld, refunded; what is missing stands under what is held. It reaches
 * the browser as figures, and is put into cells there: a page of cells made on the server is twice as large.
 */
export const DepositLine = ({ href, name, sub, sums }: Props) => (
  <tr>
    <th scope="row">
      <PageLink className="name" href={href}>
        {name}
      </PageLink>
      <span className="sub">{sub}</span>
    </th>
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
  </tr>
)

/** The heads over the four figures of a deposit. */
export const DepositHeads = () =>
  ['Required', 'Held', 'Withheld', 'Refunded'].map((label) => (
    <th key={label} scope="col" className="n">
      {label}
    </th>
  ))
