import { beforeAll, describe, expect, it } from 'vitest'

import { postRent } from '@plugins/ledger/index'

import type { User } from '@/payload-types'
import {
  asUser,
  buildExpense,
  buildLease,
  buildPayment,
  buildProperty,
  buildTenant,
  buildUnit,
  idOf,
} from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Row = {
  person: number | null
  source: string
  operation: string
  reason: string | null
  changes: Record<string, unknown>
}

describe('the audit trail', () => {
  let app: TestPayload
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
  })

  const trail = (kind: string, record: number) =>
    app.sql<Row>(
      `select person_id as person, source, operation, reason, changes from audit_trail
        where kind = $1 and record = $2 order by id`,
      [kind, String(record)],
    )

  it('has one row for a record that was added over REST, and one for each change, with who and from where', async () => {
    const { body } = await app.rest<{ doc: { id: number } }>('POST', '/vendors', {
      user: manager,
      body: { name: 'Ace Plumbing' },
    })
    const { id } = body.doc
    await app.rest('PATCH', `/vendors/${id}`, { user: manager, body: { trade: 'Plumber' } })
    await app.rest('PATCH', `/vendors/${id}`, { user: manager, body: { trade: 'Plumber' } })
    expect(await trail('vendors', id)).toEqual([
      {
        person: manager.id,
        source: 'user',
        operation: 'create',
        reason: null,
        changes: { name: 'Ace Plumbing', added_by_id: manager.id },
      },
      {
        person: manager.id,
        source: 'user',
        operation: 'update',
        reason: null,
        changes: { trade: [null, 'Plumber'] },
      },
    ])
  })

  it('tells a manager of a user only what they see of the user', async () => {
    const admin = await asUser(app.payload, 'admin')
    const { id: property } = await buildProperty(app.payload)
    const user = await asUser(app.payload, 'assistant', { properties: [property] })
    await app.rest('PATCH', `/users/${user.id}`, { user: admin, body: { active: false } })
    await app.rest('PATCH', `/users/${user.id}`, { user: admin, body: { name: 'Renamed' } })
    const history = async (reader: User) => {
      type History = { changes: { changes: Record<string, unknown> }[] }
      const { body } = await app.rest<History>('GET', `/history/users/${user.id}`, { user: reader })
      return body.changes.map(({ changes }) => Object.keys(changes).sort())
    }
    expect(await history(manager)).toEqual([['name'], ['email', 'name', 'role']])
    expect(await history(admin)).toEqual([
      ['name'],
      ['active'],
      ['active', 'email', 'name', 'role', 'users_rels'],
    ])
  })

  it('tells a change of a list beside a record as one change of the record', async () => {
    const lease = await buildLease(app.payload)
    await app.rest('PATCH', `/leases/${lease.id}`, {
      user: manager,
      body: { rentSteps: [{ from: '2026-01-01', rentCents: 111_100 }] },
    })
    const rows = await trail('leases', lease.id)
    expect(rows.map(({ operation }) => operation)).toEqual(['create', 'update'])
    expect(rows[1]!.changes).toEqual({
      leases_rent_steps: [
        [{ from: '2026-01-01T12:00:00+00:00', rent_cents: 100_000 }],
        [{ from: '2026-01-01T12:00:00+00:00', rent_cents: 111_100 }],
      ],
    })
  })

  it('says why an entry was voided', async () => {
    const payment = await buildPayment(app.payload)
    await app.rest('POST', `/payments/${payment.id}/void`, { user: manager, body: { reason: 'Typed twice' } })
    const [, voided] = await trail('payments', payment.id)
    expect(voided).toMatchObject({ person: manager.id, operation: 'update', reason: 'Typed twice' })
    expect(voided!.changes).toHaveProperty('void_reason', [null, 'Typed twice'])
  })

  it('sees bulk SQL that nobody signed, and the job and command that say so', async () => {
    const unit = await buildUnit(app.payload)
    await app.sql('update units set notes = $1 where id = $2', ['x', unit.id])
    expect((await trail('units', unit.id)).at(-1)).toMatchObject({ person: null, source: 'database' })

    const account = idOf((await buildLease(app.payload)).account)
    await postRent({ payload: app.payload, through: '2026-01-31', source: 'job' })
    const [charge] = await app.sql<{ id: number }>('select id from charges where account_id = $1', [account])
    expect(await trail('charges', charge!.id)).toMatchObject([{ source: 'job', operation: 'create' }])
  })

  it('knows the settings, and who closed the books', async () => {
    const admin = await asUser(app.payload, 'admin')
    await app.rest('POST', '/globals/settings', { user: admin, body: { lockDate: '2025-12-31' } })
    expect((await trail('settings', 1)).at(-1)).toMatchObject({
      person: admin.id,
      changes: { lock_date: [null, '2025-12-31T12:00:00+00:00'] },
    })
  })

  it('never holds a password or a token, and still says that one was changed', async () => {
    const user = await asUser(app.payload, 'manager')
    await app.payload.update({
      collection: 'users',
      id: user.id,
      data: { password: 'another long password' },
    })
    await app.payload.forgotPassword({ collection: 'users', data: { email: user.email }, disableEmail: true })
    const rows = await trail('users', user.id)
    expect(rows.map(({ changes }) => Object.keys(changes))).toEqual([expect.any(Array), ['password']])
    const [stored] = await app.sql<{ hash: string; salt: string; reset_password_token: string }>(
      'select hash, salt, reset_password_token from users where id = $1',
      [user.id],
    )
    const whole = JSON.stringify(await app.sql('select changes from audit_trail'))
    for (const secret of Object.values(stored!)) expect(whole).not.toContain(secret)
  })

  it('says nothing of what only follows from leases and the day', async () => {
    const unit = await buildUnit(app.payload)
    const tenant = await buildTenant(app.payload)
    await buildLease(app.payload, { unit: unit.id, tenants: [tenant.id], start: '2020-01-01' })
    expect(await trail('units', unit.id)).toHaveLength(1)
    expect(await trail('tenants', tenant.id)).toHaveLength(1)
  })

  it('forgets a change that was rolled back', async () => {
    const { id } = await buildProperty(app.payload)
    await expect(
      app.sql(`do $$ begin update properties set notes = 'x' where id = ${id}; raise exception 'no'; end $$`),
    ).rejects.toThrow()
    expect(await trail('properties', id)).toHaveLength(1)
    expect(await app.sql('select * from trail_pending')).toEqual([])
  })

  it.each(["update audit_trail set reason = 'x'", 'delete from audit_trail', 'truncate audit_trail cascade'])(
    'only grows: %s is refused',
    async (statement) => {
      await buildExpense(app.payload)
      await expect(app.sql(statement)).rejects.toMatchObject({ code: 'RB403', hint: 'TRAIL_APPEND_ONLY' })
    },
  )
})
