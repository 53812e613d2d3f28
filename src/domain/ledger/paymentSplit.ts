import { DomainError } from '../errors'
import { assertEntryCents } from '../money/cents'
import { formatDollars } from '../money/formatMoney'

/** One part of a receipt: what it is for, and where it goes when that is not where the whole goes. */
export type PaymentPart = Readonly<Record<string, unknown>> & { readonly amountCents: number }

const MOST_PARTS = 50

/**
 * The parts of one receipt, when they are whole: each an entry's amount, together what the receipt says.
 * @param parts one or more; a receipt that is not split is one part
 * @param totalCents what the check or the slip says; undefined when nobody said
 * @throws DomainError `BAD_AMOUNT` for a part, `SPLIT_NOT_WHOLE` naming what is left over
 * @see docs/domain.md rule 1
 */
export function checkSplit(parts: readonly unknown[], totalCents: unknown): PaymentPart[] {
  if (parts.length === 0 || parts.length > MOST_PARTS) {
    throw new DomainError('SPLIT_NOT_WHOLE', `Split a payment into 1 to ${MOST_PARTS} parts.`)
  }
  const read = parts.map((part, index): PaymentPart => {
    const amountCents =
      typeof part === 'object' && part !== null && 'amountCents' in part ? part.amountCents : undefined
    assertEntryCents(amountCents, parts.length === 1 ? 'Amount' : `The amount of part ${index + 1}`)
    return { ...(part as object), amountCents }
  })
  if (totalCents === undefined || totalCents === null) return read
  assertEntryCents(totalCents, 'The whole payment')
  const sum = read.reduce((cents, part) => cents + part.amountCents, 0)
  const leftCents = totalCents - sum
  if (leftCents !== 0) {
    const words =
      leftCents > 0
        ? `${formatDollars(leftCents)} is left to split`
        : `The parts are ${formatDollars(-leftCents)} more than the payment`
    throw new DomainError(
      'SPLIT_NOT_WHOLE',
      `${words}. Make the parts sum to ${formatDollars(totalCents)}.`,
      {
        leftCents,
      },
    )
  }
  return read
}
