/**
 * Every way a request can fail, and the HTTP status that says so. The one list: a door answers
 * `ERROR_STATUS[error.code]`, nothing maps a code by itself.
 *
 * 400 the request cannot be read · 401 nobody is signed in · 403 not allowed · 404 not there (or not yours to see) ·
 * 409 readable, but the books as they stand refuse it · 413 too much · 422 a file with rows to correct ·
 * 503 something outside does not answer.
 */
export const ERROR_STATUS = {
  // The request
  BAD_PARAMETER: 400,
  REASON_REQUIRED: 400,
  INVALID: 400,
  NOT_SIGNED_IN: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  TOO_LARGE: 413,

  // The database
  UNKNOWN_RECORD: 400,
  STILL_IN_USE: 409,
  DUPLICATE_VALUE: 409,
  TRY_AGAIN: 409,

  // Days and money
  BAD_DAY: 400,
  BAD_PERIOD: 400,
  BAD_TIME_ZONE: 400,
  BAD_AMOUNT: 400,
  AMBIGUOUS_AMOUNT: 400,
  BAD_SHARES: 400,
  RANGE_OUTSIDE_MONTH: 400,

  // Leases, units, owners
  BAD_LEASE_TERMS: 400,
  MOVE_OUT_BEFORE_START: 400,
  LEASE_OVERLAP: 409,
  LEASE_UNIT_FIXED: 409,
  UNIT_PROPERTY_FIXED: 409,
  UNIT_OF_OTHER_PROPERTY: 400,
  TASK_OF_OTHER_PROPERTY: 400,
  LEASE_RENEWS_FIXED: 409,
  RENEWAL_OF_OTHER_UNIT: 400,
  RENEWAL_STARTS_EARLY: 400,
  RENEWAL_SAME_START: 409,
  TENANT_NAME_MISSING: 400,
  LEASE_STATUS_ORDER: 409,
  LEASE_NOT_SIGNED: 409,
  LEASE_RENEWED: 409,
  MOVE_OUT_DAY_MISSING: 400,
  DUPLICATE_UNIT_NUMBER: 409,
  SHARES_NOT_WHOLE: 400,

  // The ledger
  BOOKS_CLOSED: 409,
  BEFORE_BOOKS_START: 409,
  BOOKS_START_MISSING: 409,
  BOOKS_START_FIXED: 409,
  ENTRY_IMMUTABLE: 409,
  NEVER_DELETED: 403,
  ALREADY_VOID: 409,
  VOID_REASON_MISSING: 400,
  VOID_CHOICE_MISSING: 400,
  ALREADY_POSTED: 409,
  ALREADY_IMPORTED: 409,
  COST_RECORDED: 409,
  UNKNOWN_ACCOUNT: 400,
  ACCOUNT_MISSING: 400,
  ACCOUNT_AMBIGUOUS: 409,
  ACCOUNT_MISMATCH: 400,
  NO_TENANCY: 409,
  PAYMENT_FOR_DRAFT_LEASE: 409,
  ALREADY_REVERSED: 409,
  REFUND_TOO_LARGE: 409,
  PAYMENT_REVERSED: 409,
  DEPOSIT_TOO_SMALL: 409,
  DEPOSIT_IN_USE: 409,
  WITHHOLDING_TOO_LARGE: 409,
  MOVE_OUT_AHEAD: 409,
  ALREADY_MOVED_OUT: 409,
  MOVE_OUT_UNDONE: 409,
  SPLIT_NOT_WHOLE: 400,
  NOTHING_TO_WRITE_OFF: 409,
  FEE_DECIDED: 409,
  RUN_UNDONE: 409,
  TRAIL_APPEND_ONLY: 403,

  // Files
  UNREADABLE_FILE: 400,
  MISSING_FILE: 400,
  FILE_FIXED: 409,
  FILE_KIND_REFUSED: 400,
  FILE_NAME_MISLEADS: 400,
  FILE_MIXED: 400,
  IMAGE_TOO_LARGE: 413,
  FILE_MISSING: 404,
  STORAGE_UNAVAILABLE: 503,
  ROWS_TO_CORRECT: 422,
  EMPTY_FILE: 400,
  COLUMN_MISSING: 400,
  DATE_ORDER_MISSING: 400,
  DECIMAL_SIGN_MISSING: 400,
  MONEY_SIDE_MISSING: 400,
  OTHER_CURRENCY: 400,
  SEVERAL_ACCOUNTS: 400,

  // Imports
  IMPORT_POSTED: 409,
  IMPORT_UNDONE: 409,
  IMPORT_STANDS: 409,
  NOTHING_TO_POST: 409,

  // Documents
  CHARACTER_NOT_PRINTABLE: 409,
  BAD_TEMPLATE: 400,
  VALUES_MISSING: 409,
  DOCUMENT_TOO_LONG: 409,
  NO_TEMPLATE_VERSION: 409,
  DOCUMENT_CLOSED: 409,
  DOCUMENT_CHANGED: 409,
  DOCUMENT_FIXED: 409,
  ALREADY_SIGNED: 409,
  BAD_SIGNATURE: 400,
} as const satisfies Record<string, 400 | 401 | 403 | 404 | 409 | 413 | 422 | 503>

export type ErrorCode = keyof typeof ERROR_STATUS

/**
 * A refusal by a rule of the business.
 * The message is for the person at the screen: what is wrong, then what to do.
 * `details` is for programs and logs: ids, days, cents; never names, addresses or other personal data.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError'

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
  }

  /** The HTTP status every door answers with. */
  get status(): (typeof ERROR_STATUS)[ErrorCode] {
    return ERROR_STATUS[this.code]
  }
}
