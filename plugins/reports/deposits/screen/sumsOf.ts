import type { DepositSums } from '../queries/types'

/** Of a row that says more, its figures alone: what goes to the browser. */
export const sumsOf = ({
  requiredCents,
  heldCents,
  withheldCents,
  refundedCents,
  missingCents,
}: DepositSums): DepositSums => ({ requiredCents, heldCents, withheldCents, refundedCents, missingCents })
