import crypto from 'node:crypto'
import { promisify } from 'node:util'

import type { CollectionBeforeOperationHook } from 'payload'
import { AuthenticationError } from 'payload'

import type { User } from '@/payload-types'

/** What Payload spends on comparing a password. */
const COST = { iterations: 600_000, keyLength: 32, digest: 'sha256' } as const

/** Looked up in the module with each call, as Payload does: so a test can count what both spend. */
const spendAHash = (password: string): Promise<Buffer> =>
  promisify(crypto.pbkdf2)(password, crypto.randomBytes(32), COST.iterations, COST.keyLength, COST.digest)

const isLocked = ({ lockUntil }: User): boolean =>
  typeof lockUntil === 'string' && new Date(lockUntil).getTime() > Date.now()

/**
 * An unknown e-mail, and one locked after too many tries, cost as much time as a wrong password, and are answered in
 * the same words: neither the clock nor the answer tells which addresses exist.
 */
export const answerAlike: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' || !('data' in args)) return args
  const { email, password }: Record<string, unknown> = { ...args.data }
  if (typeof email !== 'string' || typeof password !== 'string') return args
  const where = { email: { equals: email.toLowerCase().trim() } }
  const user = await req.payload.db.findOne<User>({ collection: 'users', where, req })
  if (user && !isLocked(user)) return args
  await spendAHash(password)
  if (user) throw new AuthenticationError(req.t)
  return args
}
