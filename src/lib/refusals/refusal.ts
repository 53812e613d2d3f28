import { APIError } from 'payload'

import { ERROR_STATUS, type ErrorCode } from '@/domain/errors'
import { isRecord } from '@/domain/isRecord'

export type Refusal = {
  code: ErrorCode
  /** For the person at the screen: what is wrong, then what to do. */
  message: string
  /** The field it is about, as its path in the record; the form marks it. */
  field?: string
  /** For programs: ids, days, cents; never personal data. */
  details?: Readonly<Record<string, unknown>>
}

/**
 * A refusal as every door answers it: REST, GraphQL and the Local API carry `code` and `field` in the error's `data`,
 * and the admin's form puts the sentence under the field.
 */
export const refusal = ({ code, message, field, details }: Refusal): APIError =>
  new APIError(
    message,
    ERROR_STATUS[code],
    {
      code,
      ...(field ? { field, errors: [{ path: field, message }] } : {}),
      ...(details ? { details } : {}),
    },
    true,
  )

/** Whether an error is the refusal with this code, whichever door made it. */
export const isRefusal = (error: unknown, code: ErrorCode): boolean =>
  error instanceof Error && 'data' in error && isRecord(error.data) && error.data.code === code
