/**
 * Why a vendor needs no Form 1099, however much they were paid: the instructions for Forms 1099-MISC and 1099-NEC,
 * 'Exceptions'. A law firm needs one although it is a corporation.
 */
export const NO_1099_LABELS = {
  corporation: 'Corporation',
  card: 'Paid by card or payment app',
  goods: 'Paid for goods alone',
  exempt: 'Government or tax-exempt',
  other: 'Another reason, see notes',
} as const

export type No1099Reason = keyof typeof NO_1099_LABELS
