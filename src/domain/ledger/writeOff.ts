import { DomainError } from '../errors'
import { assertEntryCents } from '../money/cents'
import { formatDollars } from '../money/formatMoney'

/**
 * What is given up of an account's debt: all of it, or a part, never more.
 * @param balanceCents paid − owed on the day; negative means the tenant owes
 * @throws DomainError `REASON_REQUIRED`, `NOTHING_TO_WRITE_OFF`, `BAD_AMOUNT`
 */
export function assertWriteOff({
  reason,
  amountCents,
  balanceCents,
}: {
  readonly reason: unknown
  readonly amountCents: unknown
  readonly balanceCents: number
}): { reason: string; cents: number } {
  const why = typeof reason === 'string' ? reason.trim() : ''
  if (why === '') throw new DomainError('REASON_REQUIRED', 'Say why this is given up.')
  const owedCents = Math.max(0, -balanceCents)
  const cents = amountCents === undefined || amountCents === null ? owedCents : amountCents
  if (owedCents === 0) {
    throw new DomainError(
      'NOTHING_TO_WRITE_OFF',
      'This account owes nothing that day: there is nothing to give up.',
    )
  }
  assertEntryCents(cents)
  if (cents > owedCents) {
    throw new DomainError(
      'NOTHING_TO_WRITE_OFF',
      `The account owes ${formatDollars(owedCents)} that day. Write off that or less.`,
      { owedCents },
    )
  }
  return { reason: why, cents }
}
