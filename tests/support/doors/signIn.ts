import { randomUUID } from 'node:crypto'

import { getFieldsToSign, jwtSign, type Payload } from 'payload'

import type { User } from '@/payload-types'

/** Who sends a request: a user's document or a ready token. Without either: nobody. */
export type Caller = { user?: User; token?: string }

/** One token a user: each is a write to the user's sessions. */
const tokens = new WeakMap<User, Promise<string>>()

/**
 * A token as signing in gives, without the slow comparison of the password.
 * The session is written as `login` writes it, because tokens without one are refused.
 */
const signIn = async (payload: Payload, user: User): Promise<string> => {
  const collectionConfig = payload.collections.users.config
  const sid = randomUUID()
  const expiresAt = new Date(Date.now() + collectionConfig.auth.tokenExpiration * 1000)
  const row = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: user.id } } })
  if (!row) throw new Error(`No user ${user.id} in this file's database`)
  const session = { id: sid, createdAt: new Date().toISOString(), expiresAt: expiresAt.toISOString() }
  await payload.db.updateOne({
    collection: 'users',
    id: user.id,
    data: { ...row, sessions: [...(row.sessions ?? []), session] },
    returning: false,
  })
  const fieldsToSign = getFieldsToSign({
    collectionConfig,
    email: user.email,
    sid,
    user: { ...user, collection: 'users' },
  })
  const { token } = await jwtSign({
    fieldsToSign,
    secret: payload.secret,
    tokenExpiration: collectionConfig.auth.tokenExpiration,
  })
  return token
}

/** The header that makes a request the caller's. */
export const callerHeaders = async (payload: Payload, caller: Caller): Promise<Record<string, string>> => {
  const { user, token } = caller
  if (token) return { Authorization: `JWT ${token}` }
  if (!user) return {}
  const known = tokens.get(user) ?? signIn(payload, user)
  tokens.set(user, known)
  return { Authorization: `JWT ${await known}` }
}
