import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

import type { CollectionBeforeOperationHook } from 'payload'

/** What Payload spends on comparing a password. */
const COST = { iterations: 600_000, keyLength: 32, digest: 'sha256' } as const

const hash = promisify(pbkdf2)

/** An unknown e-mail costs as much time as a wrong password: the clock must not tell which addresses exist. */
export const spendTimeOnUnknown: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' || !('data' in args)) return args
  const { email, password }: Record<string, unknown> = { ...args.data }
  if (typeof email !== 'string' || typeof password !== 'string') return args
  const where = { email: { equals: email.toLowerCase().trim() } }
  const { totalDocs } = await req.payload.count({ collection: 'users', where, req })
  if (totalDocs === 0) await hash(password, randomBytes(32), COST.iterations, COST.keyLength, COST.digest)
  return args
}
