import { formatDollars } from '@/domain/money/formatMoney'

/** How much of a sum no line has yet; negative when the lines are more than it. */
export const LeftToSplit = ({ cents }: { cents: number }) => (
  <span className="pm-split__left" role="status">
    {cents < 0 ? 'Too much by ' : 'Left to split '}
    <strong className={cents === 0 ? 'pm-good' : 'pm-bad'}>{formatDollars(Math.abs(cents))}</strong>
  </span>
)
