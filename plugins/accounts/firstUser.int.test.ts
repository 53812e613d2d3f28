import { beforeAll, describe, expect, it } from 'vitest'

import { asUser } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('the first user', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
  })

  const register = (name: string, more: object = {}) =>
    app.rest('POST', '/users/first-register', {
      body: { name, email: `${name}@example.com`, password: 'long enough now', role: 'assistant', ...more },
    })

  it('needs a long password too', async () => {
    expect((await register('early', { password: 'short' })).status).toBe(400)
  })

  it('is not made by adding one', async () => {
    const body = { name: 'Eve', email: 'eve@example.com', password: 'long enough now', role: 'admin' }
    expect((await app.rest('POST', '/users', { body })).status).toBe(403)
  })

  it('is one, of two who ask at the same moment, and an admin whatever was sent', async () => {
    const answers = await Promise.all([register('ana'), register('ben'), register('cem')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403])
    expect(await app.sql('select role, active from users')).toEqual([{ role: 'admin', active: true }])
  })

  it('is the last made that way', async () => {
    expect((await register('dan')).status).toBe(403)
    expect(await app.sql('select count(*)::int as users from users')).toEqual([{ users: 1 }])
  })
})

describe('the last active admin', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
  })

  it('stays one, whoever asks', async () => {
    const admin = await asUser(app.payload, 'admin')
    const change = (data: object) => app.payload.update({ collection: 'users', id: admin.id, data })
    await expect(change({ active: false })).rejects.toThrow()
    await expect(change({ role: 'manager' })).rejects.toThrow()
    const other = await asUser(app.payload, 'admin', { active: false })
    await expect(change({ active: false })).rejects.toThrow()
    await app.payload.update({ collection: 'users', id: other.id, data: { active: true } })
    await expect(change({ active: false })).resolves.toMatchObject({ active: false })
  })

  it('is left, when two demote one another at the same moment', async () => {
    await app.sql(`update users set active = false`)
    const [ana, ben] = [await asUser(app.payload, 'admin'), await asUser(app.payload, 'admin')]
    const demote = (by: typeof ana, whom: typeof ana) =>
      app.rest('PATCH', `/users/${whom.id}`, { user: by, body: { role: 'manager' } })
    const answers = await Promise.all([demote(ana, ben), demote(ben, ana)])
    expect(answers.map(({ status }) => status).sort()).toContain(200)
    expect(
      await app.sql(`select count(*)::int as admins from users where role = 'admin' and active`),
    ).toEqual([{ admins: 1 }])
  })

  it('does not change their own role, nor does anybody', async () => {
    const admin = await asUser(app.payload, 'admin')
    const { status, text } = await app.rest('PATCH', `/users/${admin.id}`, {
      user: admin,
      body: { role: 'manager' },
    })
    expect(status).toBe(400)
    expect(text).toContain('You cannot change your own role.')
    const manager = await asUser(app.payload, 'manager')
    await app.rest('PATCH', `/users/${manager.id}`, { user: manager, body: { role: 'admin', name: 'Me' } })
    expect(await app.sql('select role, name from users where id = $1', [manager.id])).toEqual([
      { role: 'manager', name: 'Me' },
    ])
  })
})

describe('the first-run screen', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
  })

  it('sends no role and no tick, and makes an active admin', async () => {
    const body = { name: 'Ana', email: 'ana@example.com', password: 'long enough now' }
    expect((await app.rest('POST', '/users/first-register', { body })).status).toBe(200)
    expect(await app.sql('select role, active from users')).toEqual([{ role: 'admin', active: true }])
  })
})
