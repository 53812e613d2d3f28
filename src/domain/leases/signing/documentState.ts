/** What became of a generated document. @see docs/domain.md rules 30 and 31 */
export const DOCUMENT_STATE_LABELS = {
  generated: 'Generated',
  outForSignature: 'Out for signature',
  signed: 'Signed',
  declined: 'Declined',
  superseded: 'Superseded',
} as const
export type DocumentState = keyof typeof DOCUMENT_STATE_LABELS

/** Whether a signature can still be put on it. */
export const isOpenForSignature = (state: DocumentState): boolean =>
  state === 'generated' || state === 'outForSignature'
