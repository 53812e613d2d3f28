import { formatCents, formatDollars } from '@/domain/money/formatMoney'

type MoneyProps = {
  cents: number
  /** With the dollar sign: for figures and sentences, not for columns. */
  dollars?: boolean
  /** How zero shows in a column: as a dash unless given. */
  zero?: 'dash' | 'amount'
}

/**
 * An amount: tabular figures, always with cents. In a column zero is a dash, read out and copied as 0.00: one element,
 * since a report has hundreds of them.
 */
export const Money = ({ cents, dollars = false, zero = dollars ? 'amount' : 'dash' }: MoneyProps) =>
  cents === 0 && zero === 'dash' ? (
    <span className="pm-dash">0.00</span>
  ) : (
    <span className="pm-money">{dollars ? formatDollars(cents) : formatCents(cents)}</span>
  )
