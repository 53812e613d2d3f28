import { formatCents } from '@/domain/money/formatMoney'

import { Money } from './Money'

type MoneyCellProps = {
  cents: number
  /** More than `n`, figures under figures. */
  className?: string
}

/** A cell of a table that holds an amount and nothing else: one element, since a report has hundreds of them. */
export const MoneyCell = ({ cents, className = '' }: MoneyCellProps) => (
  <td className={`n ${className}`.trimEnd()}>{cents === 0 ? <Money cents={0} /> : formatCents(cents)}</td>
)
