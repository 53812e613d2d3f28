import { DomainError } from '../errors'

/** 100% in basis points. */
export const WHOLE_BPS = 10_000

/**
 * Checks that the owners' shares of a property make up the whole. A property without owners named is fine.
 * @param sharesBps basis points, one an owner, each from 1 to 10,000
 * @throws DomainError `SHARES_NOT_WHOLE`
 */
export function assertSharesWhole(sharesBps: readonly number[]): void {
  if (sharesBps.length === 0) return
  if (sharesBps.some((share) => !Number.isInteger(share) || share < 1 || share > WHOLE_BPS)) {
    throw new DomainError('SHARES_NOT_WHOLE', 'Each share must be from 0.01% to 100%. Correct the shares.', {
      sharesBps,
    })
  }
  const sum = sharesBps.reduce((total, share) => total + share, 0)
  if (sum === WHOLE_BPS) return
  throw new DomainError('SHARES_NOT_WHOLE', `The shares sum to ${sum / 100}%. Change them to sum to 100%.`, {
    sharesBps,
  })
}
