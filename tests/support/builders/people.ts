import type { Payload } from 'payload'

import type { User } from '@/payload-types'

/** Every test user's password. */
export const PASSWORD = 'correct horse battery'

export type TestRole = 'admin' | 'manager' | 'assistant'

export type UserOptions = {
  name?: string
  email?: string
  /** Ids of the properties assigned to them: what an assistant works for. */
  properties?: number[]
  active?: boolean
}

let made = 0

/**
 * Adds a user of a role, who can sign in with `PASSWORD`. `rest(…, { user })` sends a request as them.
 * Hashing takes 0.15 s: make users once per file, in `beforeAll`.
 */
export const asUser = async (payload: Payload, role: TestRole, options: UserOptions = {}): Promise<User> => {
  made += 1
  const data = {
    name: options.name ?? `Test ${role} ${made}`,
    email: options.email ?? `${role}-${made}@example.com`,
    password: PASSWORD,
    role,
    properties: options.properties ?? [],
    active: options.active ?? true,
  }
  return payload.create({ collection: 'users', depth: 0, data })
}
