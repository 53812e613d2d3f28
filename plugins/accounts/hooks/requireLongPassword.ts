import type { CollectionBeforeOperationHook } from 'payload'
import { ValidationError } from 'payload'

export const SHORTEST_PASSWORD = 10

const SETS_PASSWORD = ['create', 'update', 'updateByID', 'resetPassword']

/** A password has at least 10 characters, whichever door sets it. */
export const requireLongPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!SETS_PASSWORD.includes(operation)) return args
  const data: unknown = 'data' in args ? args.data : undefined
  if (typeof data !== 'object' || data === null || !('password' in data)) return args
  const { password } = data
  // Forms send an empty password for 'not changed'; whether one is needed at all is Payload's own check.
  if (password === undefined || password === null || password === '') return args
  if (typeof password === 'string' && Array.from(password).length >= SHORTEST_PASSWORD) return args
  const message = `Use at least ${SHORTEST_PASSWORD} characters.`
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }], req }, req.t)
}
