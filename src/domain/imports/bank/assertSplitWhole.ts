import { DomainError } from '../../errors'
import { formatDollars } from '../../money/formatMoney'
import type { PaymentPart } from './becomes'

/**
 * The parts of a line must be whole cents above 0 and sum to it.
 * @throws DomainError `SPLIT_NOT_WHOLE`, with the row
 * @see docs/domain.md rules 1 and 28
 */
export function assertSplitWhole(row: number, cents: number, parts: readonly PaymentPart[]): void {
  const sum = parts.reduce((total, part) => total + part.cents, 0)
  const areAmounts = parts.every((part) => Number.isSafeInteger(part.cents) && part.cents > 0)
  if (parts.length > 0 && areAmounts && sum === cents) return
  throw new DomainError(
    'SPLIT_NOT_WHOLE',
    `Row ${row}: the parts come to ${formatDollars(sum)}, the line to ${formatDollars(cents)}. Correct the split.`,
    { row, partsCents: sum, lineCents: cents },
  )
}
