/** What a template is for. Each kind of a lease is counted by itself: lease, version 2; renewal, version 1. */
export const TEMPLATE_KIND_LABELS = {
  lease: 'Lease',
  renewal: 'Renewal',
  amendment: 'Amendment',
  rentIncrease: 'Rent increase',
  notice: 'Notice',
  letter: 'Letter',
  receipt: 'Receipt',
} as const
export type TemplateKind = keyof typeof TEMPLATE_KIND_LABELS

const SIGNED_KINDS: readonly TemplateKind[] = ['lease', 'renewal', 'amendment']

/** Whether documents of a kind are agreed on, and so have a line for each who signs; the others are told, or confirmed. */
export const isSignedKind = (kind: TemplateKind): boolean => SIGNED_KINDS.includes(kind)
