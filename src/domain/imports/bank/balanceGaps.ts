import type { BalanceGap, BankLine } from './bankLine'

/** A row as its balance goes on: what moved is null where it cannot be read, the day of a row that is wrong may be. */
export type BalanceStep = Pick<BankLine, 'row' | 'balanceCents'> & {
  readonly day: BankLine['day'] | null
  readonly cents: number | null
}

/**
 * Where the bank's own balance does not follow from its lines: something is missing there, or was changed.
 * Files run from old to new or from new to old; the direction that fits better is taken, and of equals the one the
 * days say. Lines without a balance count toward the next that has one; from one whose amount cannot be read it goes on
 * by its balance alone.
 */
export function balanceGaps(lines: readonly BalanceStep[]): readonly BalanceGap[] {
  const oldToNew = gapsFromOldToNew(lines)
  if (oldToNew.length === 0) return []
  const newToOld = gapsFromOldToNew(lines.toReversed())
  if (newToOld.length !== oldToNew.length) return newToOld.length < oldToNew.length ? newToOld : oldToNew
  const [first, last] = [lines[0], lines.at(-1)]
  return first?.day && last?.day && first.day > last.day ? newToOld : oldToNew
}

/** The gaps of lines that run from old to new. */
export function gapsFromOldToNew(lines: readonly Omit<BalanceStep, 'day'>[]): readonly BalanceGap[] {
  const gaps: BalanceGap[] = []
  let expectedCents: number | null = null
  for (const { row, cents, balanceCents } of lines) {
    if (cents === null) expectedCents = null
    else if (expectedCents !== null) expectedCents += cents
    if (balanceCents === null) continue
    if (expectedCents !== null && balanceCents !== expectedCents) {
      gaps.push({ row, expectedCents, foundCents: balanceCents })
    }
    expectedCents = balanceCents
  }
  return gaps
}
