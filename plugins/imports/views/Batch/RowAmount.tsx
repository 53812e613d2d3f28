import type { BatchRow } from '@/domain/imports/bank/batchView'
import { formatCents } from '@/domain/money/formatMoney'

/** What came in is blue, what went out carries a minus; what cannot be read stands as the file has it. */
export const RowAmount = ({ row: { cents, error } }: { row: BatchRow }) => {
  if (cents === null) return <span className="pm-bad">{error?.value ?? '–'}</span>
  const amount = formatCents(cents).replace('-', '−')
  return <span className={cents > 0 ? 'pm-money pm-good' : 'pm-money'}>{amount}</span>
}
