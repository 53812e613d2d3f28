import type { APIError } from 'payload'

import { ERROR_STATUS, type ErrorCode } from '@/domain/errors'
import { refusal } from '@/lib/refusals/refusal'

import type { PgError } from './pgError'

/** What our own triggers raise, with the rule's code as the hint and the field as the column. */
const OWN_STATES: Readonly<Record<string, ErrorCode>> = {
  RB400: 'BAD_PARAMETER',
  RB403: 'FORBIDDEN',
  RB409: 'ENTRY_IMMUTABLE',
}

const isErrorCode = (hint: string | undefined): hint is ErrorCode =>
  hint !== undefined && Object.hasOwn(ERROR_STATUS, hint)

/** A refusal by a trigger of ours; nothing when the error is PostgreSQL's own. */
export const ownRefusal = ({ code, hint, column, message }: PgError): APIError | undefined => {
  const fallback = OWN_STATES[code]
  if (!fallback) return undefined
  return refusal({ code: isErrorCode(hint) ? hint : fallback, message, field: column })
}
