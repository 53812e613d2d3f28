import crypto from 'node:crypto'

import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, PASSWORD } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Errors = { errors: { message: string; data?: { errors: { path: string; message: string }[] } }[] }
type SignedIn = { token: string; user: { id: number } }

const WRONG =
  'E-mail or password is wrong. After 5 wrong tries an address is closed for 10 minutes; a new password opens it.'

describe('signing in', () => {
  let app: TestPayload
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    await asUser(app.payload, 'admin')
    manager = await asUser(app.payload, 'manager')
  })

  afterEach(() => vi.restoreAllMocks())

  const signIn = (email: string, password = PASSWORD) =>
    app.rest<SignedIn & Errors>('POST', '/users/login', { body: { email, password } })

  it('gives a session that is asked for on every request', async () => {
    const { status, body } = await signIn(manager.email)
    expect(status).toBe(200)
    const me = await app.rest<{ user: { id: number } | null }>('GET', '/users/me', { token: body.token })
    expect(me.body.user?.id).toBe(manager.id)
  })

  it('says the same of a wrong password and an unknown e-mail', async () => {
    const wrong = await signIn(manager.email, 'not the password')
    const unknown = await signIn('nobody@example.com')
    expect([wrong.status, wrong.body.errors[0]!.message]).toEqual([401, WRONG])
    expect([unknown.status, unknown.text]).toEqual([wrong.status, wrong.text])
  })

  it.each([
    ['an unknown e-mail', 0],
    ['a locked one', 5],
  ])('computes for %s what it computes for a wrong password', async (_of, tries) => {
    const hash = vi.spyOn(crypto, 'pbkdf2')
    /** The rounds, length and kind of each hash that one try costs. */
    const costOf = async (email: string): Promise<unknown[]> => {
      hash.mockClear()
      await signIn(email, 'not the password')
      return hash.mock.calls.map(([, , rounds, length, digest]) => [rounds, length, digest])
    }
    const known = await asUser(app.payload, 'manager')
    const locked = await asUser(app.payload, 'manager')
    for (let wrong = 0; wrong < tries; wrong += 1) await signIn(locked.email, 'wrong')
    const wrong = await costOf(known.email)
    expect(wrong).toHaveLength(1)
    expect(await costOf(tries ? locked.email : 'nobody@example.com')).toEqual(wrong)
  })

  it('is locked after five wrong passwords, for the right one too, in the words for an unknown e-mail', async () => {
    const { email } = await asUser(app.payload, 'manager')
    for (let tries = 0; tries < 5; tries += 1) expect((await signIn(email, 'wrong')).status).toBe(401)
    const locked = await signIn(email)
    const unknown = await signIn('nobody@example.com')
    expect([locked.status, locked.body.errors[0]!.message]).toEqual([401, WRONG])
    expect(locked.text).toBe(unknown.text)
    const login = (known: string) =>
      app.graphql(`mutation { loginUser(email: "${known}", password: "${PASSWORD}") { token } }`)
    expect(await login(email)).toEqual(await login('nobody@example.com'))
  })

  describe('when it is locked, is opened by a new password', () => {
    const NEW = 'another long one'
    let user: User
    let token: string
    beforeEach(async () => {
      user = await asUser(app.payload, 'manager')
      token = (await signIn(user.email)).body.token
      for (let tries = 0; tries < 5; tries += 1) await signIn(user.email, 'wrong')
      expect((await signIn(user.email)).status).toBe(401)
    })

    const opens = async (password: string): Promise<boolean> =>
      (await signIn(user.email, password)).status === 200

    it('from an admin', async () => {
      const by = await asUser(app.payload, 'admin')
      await app.rest('PATCH', `/users/${user.id}`, { user: by, body: { password: NEW } })
      expect(await opens(NEW)).toBe(true)
    })

    it('from themselves, still signed in elsewhere', async () => {
      await app.rest('PATCH', `/users/${user.id}`, { token, body: { password: NEW } })
      expect(await opens(NEW)).toBe(true)
    })

    it('by the link in a mail', async () => {
      const link = await app.payload.forgotPassword({
        collection: 'users',
        data: { email: user.email },
        disableEmail: true,
      })
      await app.rest('POST', '/users/reset-password', { body: { token: link, password: NEW } })
      expect(await opens(NEW)).toBe(true)
    })

    it('and by no other change', async () => {
      const by = await asUser(app.payload, 'admin')
      await app.rest('PATCH', `/users/${user.id}`, { user: by, body: { name: 'Maya', password: '' } })
      expect(await opens(PASSWORD)).toBe(false)
    })
  })

  it('is unlocked by an admin alone', async () => {
    const { email } = await asUser(app.payload, 'manager')
    for (let tries = 0; tries < 6; tries += 1) await signIn(email, 'wrong')
    const admin = await asUser(app.payload, 'admin')
    expect((await app.rest('POST', '/users/unlock', { user: manager, body: { email } })).status).toBe(403)
    expect((await app.rest('POST', '/users/unlock', { user: admin, body: { email } })).status).toBe(200)
    expect((await signIn(email)).status).toBe(200)
  })

  describe('of somebody deactivated', () => {
    let user: User
    let token: string
    beforeEach(async () => {
      user = await asUser(app.payload, 'admin')
      token = (await signIn(user.email)).body.token
    })

    it('is refused in the words for a wrong password', async () => {
      await app.payload.update({ collection: 'users', id: user.id, data: { active: false } })
      const { status, body } = await signIn(user.email)
      expect([status, body.errors[0]!.message]).toEqual([401, WRONG])
    })

    it.each([
      ['by a save', () => app.payload.update({ collection: 'users', id: user.id, data: { active: false } })],
      [
        'behind the product’s back',
        () => app.sql('update users set active = false where id = $1', [user.id]),
      ],
    ])('ends with the next request (%s)', async (_how, deactivate) => {
      expect((await app.rest('GET', '/charges', { token })).status).toBe(200)
      await deactivate()
      expect((await app.rest('GET', '/charges', { token })).status).toBe(403)
      const me = await app.rest<{ user: unknown }>('GET', '/users/me', { token })
      expect(me.body.user).toBeNull()
      expect((await app.rest('POST', '/users/refresh-token', { token })).status).toBe(403)
    })

    it.each([false, null])(
      'does not come back with an old token when they are activated again (%s)',
      async (active) => {
        await app.payload.update({ collection: 'users', id: user.id, data: { active } })
        await app.payload.update({ collection: 'users', id: user.id, data: { active: true } })
        expect((await app.rest('GET', '/charges', { token })).status).toBe(403)
      },
    )
  })

  it('with a role that changed counts from the next request on', async () => {
    const user = await asUser(app.payload, 'manager')
    expect((await app.rest('GET', '/charges', { user })).status).toBe(200)
    await app.payload.update({ collection: 'users', id: user.id, data: { role: 'assistant' } })
    expect((await app.rest('GET', '/charges', { user })).status).toBe(404)
  })

  describe('with a password', () => {
    it.each([
      ['too short', '123456789', 400],
      ['just long enough', '1234567890', 201],
      ['of nine letters that take more bytes', 'äöüäöüäöü', 400],
    ])('%s', async (_what, password, expected) => {
      const admin = await asUser(app.payload, 'admin')
      const data = { name: 'New', email: `new-${expected}-${password.length}@example.com`, role: 'manager' }
      const { status } = await app.rest('POST', '/users', { user: admin, body: { ...data, password } })
      expect(status).toBe(expected)
    })

    it('they change themselves, and it stays long enough', async () => {
      const user = await asUser(app.payload, 'assistant')
      const change = (password: string) =>
        app.rest<Errors>('PATCH', `/users/${user.id}`, { user, body: { password } })
      const short = await change('short')
      expect(short.status).toBe(400)
      expect(short.body.errors[0]!.data!.errors[0]).toMatchObject({ path: 'password' })
      expect((await change('long enough now')).status).toBe(200)
      expect((await signIn(user.email, 'long enough now')).status).toBe(200)
    })

    it('nobody but an admin changes for them', async () => {
      const user = await asUser(app.payload, 'manager')
      const body = { password: 'somebody else’s' }
      expect((await app.rest('PATCH', `/users/${user.id}`, { user: manager, body })).status).toBe(403)
    })
  })

  it('keeps the cookie from scripts', async () => {
    const { headers } = await signIn(manager.email)
    expect(headers.get('set-cookie')).toMatch(/HttpOnly/i)
    expect(headers.get('set-cookie')).toMatch(/SameSite=Lax/i)
  })
})
