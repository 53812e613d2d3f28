import type { SendEmailOptions } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('a forgotten password', () => {
  let app: TestPayload
  let user: User
  let sent: SendEmailOptions[]
  let works: boolean
  beforeAll(async () => {
    app = await testPayload()
    // The network's end of the mail is the test's; everything before it is the product's own.
    app.payload.email.sendEmail = (message) => {
      if (!works) throw new Error('The mail server is away')
      sent.push(message)
      return Promise.resolve()
    }
  })
  beforeEach(async () => {
    works = true
    sent = []
    user = await asUser(app.payload, 'manager', { name: 'Maya & Co' })
  })

  const forget = (email: string) => app.rest('POST', '/users/forgot-password', { body: { email } })
  const reset = (token: string, password: string) =>
    app.rest('POST', '/users/reset-password', { body: { token, password } })
  const tokenOf = async (email: string): Promise<string> => {
    const [row] = await app.sql<{ token: string }>(
      'select reset_password_token as token from users where email = $1',
      [email],
    )
    return row!.token
  }

  it('is answered by a mail with a link', async () => {
    expect((await forget(user.email)).status).toBe(200)
    const [mail] = sent
    expect(mail).toMatchObject({ to: user.email })
    expect(mail!.subject).toMatch(/^Choose a new password for /)
    expect(mail!.html).toContain(`/admin/reset/${await tokenOf(user.email)}"`)
    expect(mail!.html).toContain('Hello Maya &amp; Co,')
  })

  it('is replaced with the link, once, by one that is long enough', async () => {
    await forget(user.email)
    const token = await tokenOf(user.email)
    expect((await reset(token, 'short')).status).toBe(400)
    expect((await reset(token, 'long enough now')).status).toBe(200)
    expect((await reset(token, 'long enough again')).status).toBe(403)
    const body = { email: user.email, password: 'long enough now' }
    expect((await app.rest('POST', '/users/login', { body })).status).toBe(200)
  })

  it('answers the same for an unknown e-mail, and sends nothing', async () => {
    const known = await forget(user.email)
    const unknown = await forget('nobody@example.com')
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
    expect(sent).toHaveLength(1)
  })

  it('answers the same when the mail cannot be sent', async () => {
    const unknown = await forget('nobody@example.com')
    works = false
    const failed = await forget(user.email)
    expect([failed.status, failed.text]).toEqual([unknown.status, unknown.text])
  })

  it('does not bring back somebody deactivated', async () => {
    await forget(user.email)
    const token = await tokenOf(user.email)
    await app.payload.update({ collection: 'users', id: user.id, data: { active: false } })
    expect((await reset(token, 'long enough now')).status).toBe(401)
    expect(
      (await app.rest('POST', '/users/login', { body: { email: user.email, password: 'long enough now' } }))
        .status,
    ).toBe(401)
  })
})
