import { OWED_TYPES, type OwedType } from './chargeTypes'
import type { OwedEntry } from './entries'

const RANK = new Map<OwedType, number>(OWED_TYPES.map((type, rank) => [type, rank]))

/**
 * Sorts what is owed as payments settle it: oldest due date first, then by type, then by entry number.
 * Tenants are told this order on statements.
 * @see docs/domain.md rule 5
 */
export function bySettlementOrder(
  a: Pick<OwedEntry, 'number' | 'type' | 'dueDate'>,
  b: Pick<OwedEntry, 'number' | 'type' | 'dueDate'>,
): number {
  if (a.dueDate !== b.dueDate) return a.dueDate < b.dueDate ? -1 : 1
  return rankOf(a.type) - rankOf(b.type) || a.number - b.number
}

function rankOf(type: OwedType): number {
  const rank = RANK.get(type)
  if (rank === undefined) throw new RangeError(`'${type}' is not something owed`)
  return rank
}
