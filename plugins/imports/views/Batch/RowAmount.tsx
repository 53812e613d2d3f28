import type { BatchRow } from '@/domain/imports/bank/batchView'
import { isAmountWrong } from '@/domain/imports/bank/isAmountWrong'
import { formatCents } from '@/domain/money/formatMoney'

/** What came in is blue, what went out carries a minus; an amount that cannot be read stands as the file has it. */
export const RowAmount = ({ row }: { row: BatchRow }) => {
  const { cents, error } = row
  if (cents === null) {
    const written = isAmountWrong(row) ? error?.value : null
    return written ? <span className="pm-bad">{written}</span> : <span className="pm-muted">–</span>
  }
  const amount = formatCents(cents).replace('-', '−')
  return <span className={cents > 0 ? 'pm-money pm-good' : 'pm-money'}>{amount}</span>
}
