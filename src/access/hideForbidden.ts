import type { AfterErrorHook } from 'payload'
import { NotFound } from 'payload'

import type { ErrorCode } from '@/domain/errors'
import { OFFICE, roleOf } from '@/domain/permissions'

import { personOf } from '@/domain/permissions/personOf'

const FORBIDDEN = 403
const NOT_FOUND: ErrorCode = 'NOT_FOUND'

const isForbidden = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  if ('originalError' in error) return isForbidden(error.originalError)
  return 'status' in error && error.status === FORBIDDEN
}

/**
 * Whoever sees only a part of the business learns nothing of the rest: what is refused to them answers as what does
 * not exist, in the same words.
 */
export const hideForbidden: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const role = roleOf(personOf(req.user))
  if (!role || OFFICE.includes(role) || !isForbidden(error)) return
  const { message, status } = new NotFound(req.t)
  const data = { code: NOT_FOUND }
  if (!graphqlResult) return { status, response: { errors: [{ message, data }] } }
  return {
    graphqlResult: {
      ...graphqlResult,
      message,
      extensions: { code: NOT_FOUND, name: 'NotFound', data, statusCode: status },
    },
  }
}
