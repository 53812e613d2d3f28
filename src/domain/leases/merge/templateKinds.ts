/** What a template is for. Each kind of a lease is counted by itself: lease, version 2; renewal, version 1. */
export const TEMPLATE_KIND_LABELS = {
  lease: 'Lease',
  renewal: 'Renewal',
  amendment: 'Amendment',
  rentIncrease: 'Rent increase',
  notice: 'Notice',
  letter: 'Letter',
} as const
export type TemplateKind = keyof typeof TEMPLATE_KIND_LABELS
