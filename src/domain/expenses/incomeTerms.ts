/** Income that is not rent. */
export const OTHER_INCOME_LABELS = {
  laundry: 'Laundry',
  vending: 'Vending',
  parking: 'Parking',
  storage: 'Storage',
  other: 'Other',
} as const

/** An expense, or money a payee gave back. */
export const EXPENSE_TYPE_LABELS = {
  expense: 'Expense',
  refund: 'Refund of an expense',
} as const

export const BANK_ACCOUNT_KIND_LABELS = {
  operating: 'Operating',
  deposits: 'Deposits',
} as const
