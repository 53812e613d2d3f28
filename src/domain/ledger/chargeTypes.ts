/** What can be charged, in the order that charges due on one day are settled in. */
export const CHARGE_TYPES = [
  'openingBalance',
  'rent',
  'recurring',
  'utility',
  'damage',
  'other',
  'lateFee',
  'nsfFee',
] as const
export type ChargeType = (typeof CHARGE_TYPES)[number]

/** Everything that is owed: charges, and refunds, which stand before late fees. The order of settlement. */
export const OWED_TYPES = [
  'openingBalance',
  'rent',
  'recurring',
  'utility',
  'damage',
  'other',
  'refund',
  'lateFee',
  'nsfFee',
] as const satisfies readonly (ChargeType | 'refund')[]
export type OwedType = (typeof OWED_TYPES)[number]

/** The words people read. */
export const CHARGE_TYPE_LABELS: Readonly<Record<OwedType, string>> = {
  openingBalance: 'Opening balance',
  rent: 'Rent',
  recurring: 'Recurring',
  utility: 'Utility',
  damage: 'Damage',
  other: 'Other',
  refund: 'Refund',
  lateFee: 'Late fee',
  nsfFee: 'Returned-check fee',
}
