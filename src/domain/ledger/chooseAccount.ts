import type { Day } from '../calendar/day'
import { DomainError } from '../errors'
import { tenancyStateAt } from '../leases/tenancyState'

/** An account that an entry could belong to. */
export type AccountCandidate = {
  readonly account: number
  /** First day of the tenancy; null while none of its leases is signed. */
  readonly start: Day | null
  readonly lastDay: Day | null
}

/**
 * The one account an entry of a day belongs to: that of the tenancy lived in on the day, else the only tenancy there
 * is. Never a guess: with two that could be meant, a person chooses.
 * @throws DomainError `NO_TENANCY`, `PAYMENT_FOR_DRAFT_LEASE`, `ACCOUNT_AMBIGUOUS`
 */
export function chooseAccount<C extends AccountCandidate>(candidates: readonly C[], day: Day): C {
  const signed = candidates.filter(({ start }) => start !== null)
  if (candidates.length === 0) {
    throw new DomainError('NO_TENANCY', 'This tenant has no lease yet. Add the lease first, then enter this.')
  }
  if (signed.length === 0) {
    throw new DomainError(
      'PAYMENT_FOR_DRAFT_LEASE',
      'This lease is not signed yet, so it has no account. Make the lease active first.',
    )
  }
  const livedIn = signed.filter(
    ({ start, lastDay }) => start !== null && tenancyStateAt({ start, lastDay }, day) === 'current',
  )
  const [chosen, ...others] = livedIn.length > 0 ? livedIn : signed
  if (chosen === undefined || others.length > 0) {
    throw new DomainError(
      'ACCOUNT_AMBIGUOUS',
      'This tenant has more than one account that could be meant. Choose the account.',
      { accounts: signed.map(({ account }) => account) },
    )
  }
  return chosen
}
