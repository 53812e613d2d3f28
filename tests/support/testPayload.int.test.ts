import { beforeAll, describe, expect, it } from 'vitest'

import { testPayload, type TestPayload } from './testPayload'

describe('a test file', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
  })

  it('has a migrated database of its own, empty', async () => {
    expect(await app.sql('select count(*)::int as users from users')).toEqual([{ users: 0 }])
  })

  it('asks over REST as nobody or as a user', async () => {
    const user = await app.payload.create({
      collection: 'users',
      data: { name: 'Maya', email: 'maya@example.com', password: 'long-enough-1', role: 'admin' },
    })

    const asNobody = await app.rest<{ user: null }>('GET', '/users/me')
    const asMaya = await app.rest<{ user: { email: string } }>('GET', '/users/me', { user })

    expect(asNobody.body.user).toBeNull()
    expect(asMaya.body.user.email).toBe('maya@example.com')
    expect((await app.graphql<{ meUser: unknown }>('{ meUser { user { email } } }', { user })).data).toEqual({
      meUser: { user: { email: 'maya@example.com' } },
    })
  })
})
