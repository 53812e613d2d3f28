import type { LateFee } from './lateFees'
import type { LateFeeStatus } from './lateFeeStatus'

type Known = {
  readonly id: number
  readonly chargeNumber: number
  readonly day: string
  readonly proposedCents: number
  readonly status: LateFeeStatus
  readonly waiverProposed: boolean
}

export type FeeReview = {
  /** Due, and nobody has proposed them yet. */
  readonly fresh: readonly LateFee[]
  /** Proposed, and due with another amount now, or again after they were not. */
  readonly corrected: readonly { readonly id: number; readonly cents: number }[]
  /** Proposed, and not due after all. */
  readonly withdrawn: readonly number[]
  /** Charged, and not due after all: money came to light that was received in time. */
  readonly toWaive: readonly number[]
  /** Proposed to be waived, and due after all. */
  readonly dueAgain: readonly number[]
}

/**
 * What the fees that are due by the entries of now mean for those proposed or decided already.
 * @see docs/domain.md rule 18
 */
export function reviewFees(due: readonly LateFee[], known: readonly Known[]): FeeReview {
  const dueCents = new Map(due.map((fee) => [keyOf(fee), fee.cents]))
  const isKnown = new Set(known.map(keyOf))
  const isDue = (fee: Known): boolean => dueCents.has(keyOf(fee))
  return {
    fresh: due.filter((fee) => !isKnown.has(keyOf(fee))),
    corrected: known.flatMap((fee) => {
      const cents = dueCents.get(keyOf(fee))
      const open = fee.status === 'proposed' || fee.status === 'withdrawn'
      const same = fee.status === 'proposed' && cents === fee.proposedCents
      return cents !== undefined && open && !same ? [{ id: fee.id, cents }] : []
    }),
    withdrawn: known.filter((fee) => fee.status === 'proposed' && !isDue(fee)).map(({ id }) => id),
    toWaive: known
      .filter((fee) => fee.status === 'accepted' && !fee.waiverProposed && !isDue(fee))
      .map(({ id }) => id),
    dueAgain: known
      .filter((fee) => fee.status === 'accepted' && fee.waiverProposed && isDue(fee))
      .map(({ id }) => id),
  }
}

function keyOf({ chargeNumber, day }: { readonly chargeNumber: number; readonly day: string }): string {
  return `${chargeNumber} ${day}`
}
