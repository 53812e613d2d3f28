import { DomainError } from '../errors'

/** The largest single entry: 9,999,999.99. */
export const MAX_ENTRY_CENTS = 999_999_999

/** Whether `value` is a whole number of cents that arithmetic keeps exact. Zero and negatives are. */
export function isCents(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

/** Whether `value` may stand as one entry in the books: 1 cent to 9,999,999.99. */
export function isEntryCents(value: unknown): value is number {
  return isCents(value) && value >= 1 && value <= MAX_ENTRY_CENTS
}

/**
 * @param what the amount's name as the message should call it, `'Amount'`
 * @throws DomainError `BAD_AMOUNT`
 * @see docs/domain.md rule 1
 */
export function assertEntryCents(value: unknown, what = 'Amount'): asserts value is number {
  if (isEntryCents(value)) return
  throw new DomainError(
    'BAD_AMOUNT',
    `${what} must be from $0.01 to $9,999,999.99. Enter it in dollars and cents.`,
    {
      value,
    },
  )
}
