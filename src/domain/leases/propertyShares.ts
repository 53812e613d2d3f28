import type { Day } from '../calendar/day'
import { DomainError } from '../errors'

/** 100% in basis points. */
export const WHOLE_BPS = 10_000

/** What of a property is whose, from a day on; null: since ever. */
export type OwnerShare = {
  readonly owner: number
  /** Basis points, 1 to 10,000. */
  readonly shareBps: number
  readonly from: Day | null
}

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

/**
 * Shares are effective-dated: those that begin on the same day stand together, hold until the day others begin, and
 * make up the whole among themselves, each owner once. So they sum to 100% on every day that has shares.
 * @throws DomainError `SHARES_NOT_WHOLE`
 */
export function assertSharesByDay(shares: readonly OwnerShare[]): void {
  for (const from of new Set(shares.map((share) => share.from))) {
    const together = shares.filter((share) => share.from === from)
    if (new Set(together.map(({ owner }) => owner)).size !== together.length) {
      throw new DomainError(
        'SHARES_NOT_WHOLE',
        'An owner is listed twice. Keep one row for each owner and day.',
        { from },
      )
    }
    assertSharesWhole(together.map(({ shareBps }) => shareBps))
  }
}

/** The shares that hold on a day, in their order: those that began last; none before the first of them. */
export function sharesOn<Share extends Pick<OwnerShare, 'from'>>(
  shares: readonly Share[],
  on: Day,
): readonly Share[] {
  // The empty text stands before every day.
  const begun = shares.map(({ from }) => from ?? '').filter((from) => from <= on)
  const latest = begun.reduce<string | undefined>(
    (last, from) => (last === undefined || from > last ? from : last),
    undefined,
  )
  return shares.filter(({ from }) => (from ?? '') === latest)
}
