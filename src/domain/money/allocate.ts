import { DomainError } from '../errors'
import { isCents } from './cents'

/**
 * Splits an amount over whole-number shares (three siblings: 1 : 1 : 1). Each gets its share rounded down; the
 * cents left over go to the largest remainders, ties to the earlier share.
 * @param cents whole cents; a negative amount is split like its opposite
 * @param shares whole numbers ≥ 0, at least one of them positive; a share of 0 gets nothing
 * @returns one amount a share, in order; they sum to `cents` exactly
 * @throws DomainError `BAD_SHARES`, `BAD_AMOUNT`
 * @see docs/domain.md rule 1
 */
export function allocate(cents: number, shares: readonly number[]): number[] {
  if (!isCents(cents))
    throw new DomainError('BAD_AMOUNT', `${cents} is not a whole number of cents.`, { cents })
  if (shares.some((share) => !Number.isSafeInteger(share) || share < 0)) {
    throw new DomainError('BAD_SHARES', 'Shares must be whole numbers, 0 or more. Correct them.', { shares })
  }
  // BigInt: cents × share passes 2^53 with shares in the millions.
  const total = shares.reduce((sum, share) => sum + BigInt(share), 0n)
  if (total === 0n)
    throw new DomainError('BAD_SHARES', 'At least one share must be above 0. Enter one.', { shares })

  const whole = BigInt(Math.abs(cents))
  const parts = shares.map((share, index) => {
    const exact = whole * BigInt(share)
    return { index, cents: exact / total, remainder: exact % total }
  })
  const leftOver = Number(whole - parts.reduce((sum, part) => sum + part.cents, 0n))
  const luckiest = parts.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  )
  for (const part of luckiest.slice(0, leftOver)) part.cents += 1n
  return parts.map((part) => (cents < 0 && part.cents !== 0n ? -Number(part.cents) : Number(part.cents)))
}
