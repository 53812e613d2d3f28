/** What one rentable part of a property is. */
export const UNIT_TYPE_LABELS = {
  apartment: 'Apartment',
  studio: 'Studio',
  house: 'House',
  commercial: 'Commercial',
  parking: 'Parking',
  storage: 'Storage',
} as const

export type UnitType = keyof typeof UNIT_TYPE_LABELS
