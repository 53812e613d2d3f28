/** The entries of an account: never changed, only voided. */
export const ENTRY_SLUGS = [
  'charges',
  'payments',
  'credits',
  'refunds',
  'reversals',
  'deposit-movements',
] as const
export type EntrySlug = (typeof ENTRY_SLUGS)[number]

/** Money beside the accounts: may be changed while its day is open, and voided. */
export const OUTLAY_SLUGS = ['expenses', 'other-income'] as const
export type OutlaySlug = (typeof OUTLAY_SLUGS)[number]

export type VoidableSlug = EntrySlug | OutlaySlug

export const isEntrySlug = (slug: string): slug is EntrySlug => ENTRY_SLUGS.some((entry) => entry === slug)
export const isOutlaySlug = (slug: string): slug is OutlaySlug =>
  OUTLAY_SLUGS.some((outlay) => outlay === slug)
