import type { KnownLease, KnownOpening } from './knownPortfolio'
import type { Ref } from './portfolioPlan'

type Opening = Pick<KnownOpening, 'cents' | 'dueDate'>

/** Asks of one opening balance after the other whether the books hold it; each that they hold answers once. */
export type OpeningsThere = (lease: Ref, opening: Opening) => boolean

const keyOf = ({ accountId, cents, dueDate }: KnownOpening): string =>
  // What is the tenant's was due on no day.
  [accountId, cents, cents > 0 ? dueDate : null].join(' ')

/**
 * The opening balances that stand on an account already, by what they say: the same rows may come in a file that names
 * another of its tenants, or that was exported, or after they were typed by hand.
 * @see docs/domain.md rule 25
 */
export function openingsThere(
  openings: readonly KnownOpening[],
  leases: readonly Pick<KnownLease, 'id' | 'accountId'>[],
): OpeningsThere {
  const accountOf = new Map<Ref, number>(leases.map(({ id, accountId }) => [id, accountId]))
  const left = new Map<string, KnownOpening[]>()
  for (const opening of openings) {
    const key = keyOf(opening)
    left.set(key, [...(left.get(key) ?? []), opening])
  }
  return (lease, opening) => {
    const accountId = accountOf.get(lease)
    return accountId !== undefined && left.get(keyOf({ accountId, ...opening }))?.pop() !== undefined
  }
}
