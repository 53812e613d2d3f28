/** What a payment is for, as its payer meant it. Only `deposit` steers anything: it never counts to the balance. */
export const PAYMENT_TYPE_LABELS = {
  rent: 'Rent',
  utility: 'Utility',
  damage: 'Damage',
  lateFee: 'Late fee',
  other: 'Other',
  deposit: 'Security deposit',
} as const

export type PaymentType = keyof typeof PAYMENT_TYPE_LABELS

export const PAYMENT_METHOD_LABELS = {
  cash: 'Cash',
  check: 'Check',
  moneyOrder: 'Money order',
  ach: 'ACH',
  zelle: 'Zelle',
  card: 'Card',
  other: 'Other',
} as const

export type PaymentMethod = keyof typeof PAYMENT_METHOD_LABELS
