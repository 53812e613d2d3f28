/** Why an amount was forgiven or granted. */
export const CREDIT_TYPE_LABELS = {
  openingBalance: 'Opening balance',
  concession: 'Concession',
  writeOff: 'Write-off',
  lateFeeWaiver: 'Late fee waived',
  correction: 'Correction',
  other: 'Other',
} as const

/**
 * What moved in the deposit register, payments of type deposit apart. `charged` raises what is required; `withheld`
 * settles charges of the account as of its day, like a payment.
 */
export const DEPOSIT_MOVEMENT_LABELS = {
  broughtForward: 'Held when the books start',
  charged: 'Asked for',
  withheld: 'Withheld',
  refunded: 'Refunded',
} as const

/** What voiding a posted charge means for its period (docs/domain.md rule 15). */
export const VOID_CHOICE_LABELS = {
  skip: 'Skip this period',
  replace: 'Post again by the rules of now',
} as const
