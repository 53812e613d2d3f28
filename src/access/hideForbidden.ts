import type { AfterErrorHook } from 'payload'
import { NotFound } from 'payload'

import { OFFICE, roleOf } from '@/domain/permissions'

import { personOf } from '@/domain/permissions/personOf'

const FORBIDDEN = 403

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
  if (!graphqlResult) return { status, response: { errors: [{ message }] } }
  return {
    graphqlResult: {
      ...graphqlResult,
      message,
      extensions: { ...graphqlResult.extensions, name: 'NotFound', statusCode: status },
    },
  }
}
