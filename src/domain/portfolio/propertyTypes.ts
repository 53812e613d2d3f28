/** What a property is, with the words people read. */
export const PROPERTY_TYPE_LABELS = {
  singleFamily: 'Single family',
  multiFamily: 'Multi-family',
  commercial: 'Commercial',
} as const

export type PropertyType = keyof typeof PROPERTY_TYPE_LABELS
