import type { APIError } from 'payload'

import { refusal, type Refusal } from '@/lib/refusals/refusal'

import { fieldOfColumn, keyOf, type PgError } from './pgError'

/** Checks of the tables, by how their names end. */
const CHECKS: readonly (readonly [ending: string, refusal: Refusal])[] = [
  [
    '_amount_whole_cents',
    {
      code: 'BAD_AMOUNT',
      field: 'amountCents',
      message: 'Amount must be from $0.01 to $9,999,999.99, in whole cents.',
    },
  ],
  [
    '_whole_cents',
    { code: 'BAD_AMOUNT', message: 'An amount must be from $0.00 to $9,999,999.99, in whole cents.' },
  ],
  [
    '_is_day',
    { code: 'BAD_DAY', message: 'A day is kept at noon UTC, like 2026-01-31T12:00:00Z. Correct it.' },
  ],
  [
    '_void_has_reason',
    {
      code: 'VOID_REASON_MISSING',
      field: 'reason',
      message: 'A void needs a reason. Say why the entry never counted.',
    },
  ],
  [
    '_grace_whole_days',
    {
      code: 'BAD_PARAMETER',
      field: 'lateFee.graceDays',
      message: 'Grace days are a whole number from 0 to 365. Correct them.',
    },
  ],
  ['_dated', { code: 'BAD_DAY', field: 'date', message: 'An entry needs its day. Enter one.' }],
  ['_period_is_month', { code: 'BAD_PERIOD', field: 'period', message: 'A month is written like 2026-03.' }],
  ['_line_has_period', { code: 'BAD_PERIOD', field: 'period', message: 'A posted charge needs its month.' }],
  ['_term_is_month', { code: 'BAD_PERIOD', field: 'term', message: 'A month is written like 2026-03.' }],
]

const brokenCheck = ({ constraint = '' }: PgError): Refusal =>
  CHECKS.find(([ending]) => constraint.endsWith(ending))?.[1] ?? {
    code: 'BAD_PARAMETER',
    message: 'The database refused a value that breaks its rules. Check what you entered.',
    details: { constraint },
  }

const brokenReference = ({ detail }: PgError): Refusal => {
  if (detail?.includes('is still referenced')) {
    return { code: 'STILL_IN_USE', message: 'Other records name this one. Archive it instead.' }
  }
  const key = keyOf(detail)
  const field = fieldOfColumn(key?.columns[0] ?? 'id')
  // As an entry that is written by itself is refused.
  if (field === 'account')
    return { code: 'UNKNOWN_ACCOUNT', field, message: `There is no account ${key?.values ?? ''}.` }
  return {
    code: 'UNKNOWN_RECORD',
    field,
    message: `There is no record ${key?.values ?? ''}. Choose another for “${field}”.`,
  }
}

/** What the tables themselves refuse: a check, a missing value, a relation to nothing. */
export const constraintRefusal = (error: PgError): APIError | undefined => {
  switch (error.code) {
    case '23514':
      return refusal(brokenCheck(error))
    case '23503':
      return refusal(brokenReference(error))
    case '23502': {
      const field = error.column === undefined ? undefined : fieldOfColumn(error.column)
      return refusal({
        code: 'BAD_PARAMETER',
        field,
        message: `“${field ?? 'A field'}” is missing. Enter it.`,
      })
    }
    case '23505':
      return refusal({
        code: 'DUPLICATE_VALUE',
        field: keyOf(error.detail)?.columns.map(fieldOfColumn).at(-1),
        message: 'This is here already. Choose another.',
        details: { constraint: error.constraint },
      })
    case '40P01':
    case '40001':
    case '55P03':
      return refusal({
        code: 'TRY_AGAIN',
        message: 'Somebody saved the same records at this moment. Try again.',
      })
    default:
      return undefined
  }
}
