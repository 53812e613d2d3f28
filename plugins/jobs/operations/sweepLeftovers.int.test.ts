import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, PASSWORD } from '@tests/support/builders/people'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { sweepLeftovers } from './sweepLeftovers'

describe('the sweep', () => {
  let app: TestPayload
  let user: User
  beforeAll(async () => {
    app = await testPayload()
    user = await asUser(app.payload, 'manager')
  })
  beforeEach(() => sweepLeftovers({ payload: app.payload }))

  const sweep = () => sweepLeftovers({ payload: app.payload })
  const signIn = () => app.rest('POST', '/users/login', { body: { email: user.email, password: PASSWORD } })
  const trail = () => app.sql("select id from audit_trail where kind = 'users'")

  it('deletes jobs that ended a day ago or failed a month ago, and no others', async () => {
    await app.sql(`insert into payload_jobs (task_slug, queue, completed_at, has_error, updated_at) values
      ('sweep', 'a', now() - interval '25 hours', false, now() - interval '25 hours'),
      ('sweep', 'b', now() - interval '23 hours', false, now() - interval '23 hours'),
      ('sweep', 'c', null, true, now() - interval '31 days'),
      ('sweep', 'd', null, true, now() - interval '29 days'),
      ('sweep', 'e', null, false, now() - interval '31 days')`)
    expect(await sweep()).toEqual({ freed: 0, deleted: 2, sessions: 0, resetTokens: 0 })
    expect(await app.sql('select queue from payload_jobs order by queue')).toEqual(
      ['b', 'd', 'e'].map((queue) => ({ queue })),
    )
  })

  it('ends sign-ins that have expired, and leaves the others signed in', async () => {
    await signIn()
    await app.sql("update users_sessions set expires_at = now() - interval '1 second'")
    await signIn()
    const before = await trail()
    // Payload drops expired sessions of a user who signs in again: one of somebody who does not is left.
    await app.sql(`insert into users_sessions (_order, _parent_id, id, expires_at)
      values (9, ${user.id}, 'gone', now() - interval '1 second')`)
    expect(await sweep()).toMatchObject({ sessions: 1 })
    expect(await app.sql('select id from users_sessions where expires_at > now()')).toHaveLength(1)
    expect(await trail()).toEqual(before)
  })

  it('forgets links for a new password that have expired, and no others', async () => {
    const forget = (interval: string) =>
      app.sql(`update users set reset_password_token = 'token',
        reset_password_expiration = now() + interval '${interval}' where id = ${user.id}`)
    const tokens = () => app.sql('select reset_password_token as token from users')
    await forget('1 minute')
    expect(await sweep()).toMatchObject({ resetTokens: 0 })
    expect(await tokens()).toEqual([{ token: 'token' }])
    const before = await trail()
    await forget('-1 second')
    expect(await sweep()).toMatchObject({ resetTokens: 1 })
    expect(await tokens()).toEqual([{ token: null }])
    expect(await trail()).toEqual(before)
  })

  it('is safe to repeat and at once, and does not wait for somebody who signs in', async () => {
    await app.sql(`insert into users_sessions (_order, _parent_id, id, expires_at)
      values (7, ${user.id}, 'over', now() - interval '1 hour'), (8, ${user.id}, 'held', now() - interval '1 hour')`)
    const holder = await app.payload.db.pool.connect()
    await holder.query("begin; select 1 from users_sessions where id = 'held' for update")
    const swept = await Promise.all([sweep(), sweep(), sweep()])
    await holder.query('commit')
    holder.release()
    expect(swept.map(({ sessions }) => sessions).sort()).toEqual([0, 0, 1])
    expect(await sweep()).toMatchObject({ sessions: 1 })
    expect(await sweep()).toEqual({ freed: 0, deleted: 0, sessions: 0, resetTokens: 0 })
  })
})
