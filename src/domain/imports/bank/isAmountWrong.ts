import type { BatchRow } from './batchView'

const AMOUNT_CODES = ['BAD_AMOUNT', 'AMBIGUOUS_AMOUNT', 'MISSING_VALUE', 'CONFLICT']

/** Whether the amount is what cannot be read of a row, so that a person may give it. */
export function isAmountWrong({ cents, day, error }: Pick<BatchRow, 'cents' | 'day' | 'error'>): boolean {
  return error !== null && cents === null && day !== null && AMOUNT_CODES.includes(error.code)
}
