/**
 * `withdrawn`: proposed, and then not due after all, because money came to light that was received in time.
 * @see docs/domain.md rule 18
 */
export const LATE_FEE_STATUS_LABELS = {
  proposed: 'To review',
  accepted: 'Accepted',
  waived: 'Waived',
  withdrawn: 'Not due after all',
} as const

export type LateFeeStatus = keyof typeof LATE_FEE_STATUS_LABELS
