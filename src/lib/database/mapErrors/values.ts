import type { APIError } from 'payload'

import { refusal } from '@/lib/refusals/refusal'

import type { PgError } from './pgError'

/** A filter that compares what cannot be compared: no such operator, types that do not fit, no such cast. */
const INCOMPARABLE = ['42883', '42804', '42846']

/** A value that PostgreSQL cannot read as what it should be: a word for an id, a NUL byte, a page below 1. */
export const isUnreadable = ({ code }: PgError): boolean => code.startsWith('22')

/** The value refused, when PostgreSQL names it: `invalid input syntax for type integer: "abc"`. */
const refusedValue = (message: string): string | undefined => /: "(.{1,80})"$/.exec(message)?.[1]

export const valueRefusal = (error: PgError, reads: boolean): APIError | undefined => {
  if (!isUnreadable(error) && !(reads && INCOMPARABLE.includes(error.code))) return undefined
  const value = refusedValue(error.message)
  const subject = value === undefined ? 'A value' : `“${value}”`
  return refusal({
    code: 'BAD_PARAMETER',
    message: reads
      ? `${subject} in the request cannot be looked up. Check its filters, page and ids.`
      : `${subject} in the request cannot be stored. Check what you entered.`,
  })
}
