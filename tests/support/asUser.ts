import type { Payload } from 'payload'

import type { User } from '@/payload-types'

/** Every test user's password. */
export const PASSWORD = 'correct horse battery'

let made = 0

/** Adds a user who can sign in with `PASSWORD`. Hashing takes 0.15 s: make users once per file, in `beforeAll`. */
export const asUser = async (payload: Payload, name: string): Promise<User> => {
  made += 1
  const email = `${name.toLowerCase()}-${made}@example.com`
  return payload.create({ collection: 'users', data: { name, email, password: PASSWORD } })
}
