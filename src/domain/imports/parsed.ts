/** Why one cell, one row or one file cannot be taken. */
export const ROW_ERROR_CODES = [
  // The file
  'UNREADABLE_FILE',
  'EMPTY_FILE',
  'BAD_QUOTES',
  // The columns
  'MISSING_COLUMN',
  'UNKNOWN_COLUMN',
  'DUPLICATE_COLUMN',
  'SURPLUS_CELLS',
  'MISSING_CELLS',
  // A cell by itself
  'MISSING_VALUE',
  'BAD_AMOUNT',
  'AMBIGUOUS_AMOUNT',
  'BAD_DATE',
  'BAD_PERIOD',
  'BAD_NUMBER',
  'BAD_EMAIL',
  'BAD_LIST',
  'UNKNOWN_WORD',
  'TOO_LONG',
  // A row among the others, and in the books
  'DUPLICATE_ROW',
  'NOT_FOUND',
  'AMBIGUOUS_MATCH',
  'CONFLICT',
  'LEASE_OVERLAP',
  'BEFORE_BOOKS_START',
  'BOOKS_CLOSED',
  'RETURNED',
] as const
export type RowErrorCode = (typeof ROW_ERROR_CODES)[number]

/** What became of one text. Bad input never becomes a value: it is a code, and a message that says what to write. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: RowErrorCode; readonly message: string }

export type Parser<T> = (text: string) => Parsed<T>

export function accepted<T>(value: T): Parsed<T> {
  return { ok: true, value }
}

export function refused(code: RowErrorCode, message: string): Parsed<never> {
  return { ok: false, code, message }
}
