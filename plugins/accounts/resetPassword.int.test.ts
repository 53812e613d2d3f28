import type { SendEmailOptions } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { User } from '@/payload-types'
import { asUser } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Refused = { errors: { data: { code: string; field: string } }[] }

describe('a forgotten password', () => {
  let app: TestPayload
  let user: User
  /** What has left for the network, whose end is the test's; everything before it is the product's own. */
  let sent: SendEmailOptions[]
  let network: (message: SendEmailOptions) => Promise<void>
  beforeAll(async () => {
    app = await testPayload()
    app.payload.email.sendEmail = (message) => {
      sent.push(message)
      return network(message)
    }
  })
  beforeEach(async () => {
    network = () => Promise.resolve()
    sent = []
    user = await asUser(app.payload, 'manager', { name: 'Maya & Co' })
  })
  afterEach(() => vi.restoreAllMocks())

  const forget = (email: string) => app.rest('POST', '/users/forgot-password', { body: { email } })
  const reset = (token: string, password: string) =>
    app.rest('POST', '/users/reset-password', { body: { token, password } })
  /** The link's token, once everything about the mail is saved. */
  const tokenOf = (email: string): Promise<string> =>
    vi.waitFor(async () => {
      const [row] = await app.sql<{ token: string | null }>(
        'select reset_password_token as token from users where email = $1',
        [email],
      )
      if (!row?.token) throw new Error('Nothing is saved yet')
      return row.token
    })

  it('is answered by a mail with a link', async () => {
    expect((await forget(user.email)).status).toBe(200)
    const token = await tokenOf(user.email)
    const [mail] = sent
    expect(mail).toMatchObject({ to: user.email })
    expect(mail!.subject).toMatch(/^Choose a new password for /)
    expect(mail!.html).toContain(`/admin/reset/${token}"`)
    expect(mail!.html).toContain('Hello Maya &amp; Co,')
  })

  it('is answered while its mail is still on the way', async () => {
    let arrive = (): void => undefined
    network = () => new Promise((resolve) => (arrive = resolve))
    expect((await forget(user.email)).status).toBe(200)
    await expect.poll(() => sent).toHaveLength(1)
    arrive()
    await tokenOf(user.email)
  })

  it.each([undefined, '', '  ', 7, { equals: 'a@example.com' }])('needs an e-mail, not %j', async (email) => {
    const { status, body } = await app.rest<Refused>('POST', '/users/forgot-password', { body: { email } })
    expect([status, body.errors[0]!.data]).toMatchObject([400, { code: 'BAD_PARAMETER', field: 'email' }])
  })

  it('is not asked for over GraphQL, which would answer only after the mail', async () => {
    const ask = (email: string) => app.graphql(`mutation { forgotPasswordUser(email: "${email}") }`)
    const known = await ask(user.email)
    expect(known.errors![0]!.message).toContain('sign-in screen')
    expect(known.errors![0]!.extensions?.statusCode).toBe(403)
    expect(await ask('nobody@example.com')).toEqual(known)
    expect(sent).toEqual([])
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
    const unknown = await forget('nobody@example.com')
    const known = await forget(user.email)
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
    await tokenOf(user.email)
    expect(sent.map(({ to }) => to)).toEqual([user.email])
  })

  it('answers the same when the mail cannot be sent, and the log says for whom, by number alone', async () => {
    const log = vi.spyOn(app.payload.logger, 'error').mockReturnValue()
    const unknown = await forget('nobody@example.com')
    network = () => Promise.reject(new Error(`No such mailbox: ${user.email}`))
    const failed = await forget(user.email)
    expect([failed.status, failed.text]).toEqual([unknown.status, unknown.text])
    await expect.poll(() => log.mock.calls).toHaveLength(1)
    expect(log.mock.calls[0]![0]).toMatchObject({ user: user.id })
    expect(JSON.stringify(log.mock.calls)).not.toContain(user.email)
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
