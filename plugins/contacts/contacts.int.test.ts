import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import {
  asUser,
  buildContact,
  buildLease,
  buildPayment,
  buildReversal,
  buildTenant,
  idOf,
} from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { contactLog } from './queries/contactLog'
import { contactStandings } from './queries/contactStandings'

type Answer = {
  doc: { id: number; property: unknown }
  errors: { message: string; data: { code: string; field?: string } }[]
}

describe('the contact log', () => {
  let app: TestPayload
  let manager: User
  let account: number
  let other: number
  let property: number
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    const lease = await buildLease(app.payload, { start: '2026-01-01' })
    account = idOf(lease.account)
    property = idOf(lease.property)
    other = idOf((await buildLease(app.payload, { start: '2026-01-01' })).account)
  })

  const call = { way: 'call', side: 'tenant', day: '2026-04-10', said: 'Wages come on Friday.' }
  const log = (body: object, user: User = manager) =>
    app.rest<Answer>('POST', '/contacts', { user, body: { account, ...call, ...body } })
  const promisesOf = async (id: number, asOf: `${string}`) =>
    (await contactStandings(app, [id, other], asOf as never))
      .get(id)
      ?.promises.map(({ state, paidCents }) => [state, paidCents])

  it('keeps who wrote it down, in the property of its account, in the audit trail', async () => {
    const { status, body } = await log({ promisedCents: 50_000, promisedBy: '2026-04-17' })
    expect(status).toBe(201)
    expect(idOf(body.doc.property as number)).toBe(property)
    expect(await contactLog(app, account, '2026-04-10')).toMatchObject([
      { day: '2026-04-10', way: 'call', side: 'tenant', said: call.said, by: manager.name, replacedBy: null },
    ])
    expect(await contactLog(app, account, '2026-04-09')).toEqual([])
    const trail = await app.sql<{ person_id: number }>(
      `select person_id from audit_trail where kind = 'contacts' and record = $1`,
      [String(body.doc.id)],
    )
    expect(trail).toEqual([{ person_id: manager.id }])
  })

  it.each([
    ['a day to come', { day: '2199-01-01' }, 'day'],
    ['nothing said', { said: '' }, 'said'],
    ['a promise without a day', { promisedCents: 1 }, 'promisedBy'],
    ['a promise without an amount', { promisedBy: '2026-04-17' }, 'promisedCents'],
    ['a promise of nothing', { promisedCents: 0, promisedBy: '2026-04-17' }, 'promisedCents'],
    ['a promise for a day before it was made', { promisedCents: 1, promisedBy: '2026-04-09' }, 'promisedBy'],
    ['an account that is none', { account: 99_999 }, 'account'],
    ['a way that is none', { way: 'pigeon' }, 'way'],
  ])('refuses %s, and names the field', async (_what, body, field) => {
    const answer = await log(body)
    expect(answer.status).toBe(400)
    const [error] = answer.body.errors
    expect(JSON.stringify(error)).toContain(`"${field}"`)
  })

  it('refuses a tenant and an earlier entry of another account', async () => {
    const tenant = await buildTenant(app.payload)
    expect((await log({ tenant: tenant.id })).body.errors[0]?.data.field).toBe('tenant')
    const elsewhere = await buildContact(app.payload, { account: other })
    expect((await log({ replaces: elsewhere.id })).body.errors[0]?.data.field).toBe('replaces')
  })

  it('is never changed and never deleted, through no door', async () => {
    const { id } = await buildContact(app.payload, { account: other })
    expect((await app.rest('PATCH', `/contacts/${id}`, { user: manager, body: { said: 'x' } })).status).toBe(
      403,
    )
    expect((await app.rest('DELETE', `/contacts/${id}`, { user: manager })).status).toBe(403)
    await expect(
      app.payload.update({ collection: 'contacts', id, data: { said: 'x' } }),
    ).rejects.toMatchObject({ status: 409, data: { code: 'ENTRY_IMMUTABLE' } })
    await expect(app.payload.delete({ collection: 'contacts', id })).rejects.toMatchObject({ status: 403 })
    await expect(app.sql('truncate contacts cascade')).rejects.toThrow()
  })

  it('says what became of a promise from the payments and the day, a returned one never counts', async () => {
    const lease = await buildLease(app.payload, { start: '2026-01-01' })
    const mine = idOf(lease.account)
    await buildContact(app.payload, { account: mine, promisedCents: 50_000, promisedBy: '2026-04-17' })
    await buildPayment(app.payload, { account: mine, receivedOn: '2026-04-09', amountCents: 50_000 })
    expect(await promisesOf(mine, '2026-04-17')).toEqual([['open', 0]])
    expect(await promisesOf(mine, '2026-04-18')).toEqual([['broken', 0]])
    const check = await buildPayment(app.payload, {
      account: mine,
      receivedOn: '2026-04-15',
      amountCents: 60_000,
    })
    expect(await promisesOf(mine, '2026-04-14')).toEqual([['open', 0]])
    expect(await promisesOf(mine, '2026-04-15')).toEqual([['kept', 50_000]])
    await buildReversal(app.payload, { payment: check.id, date: '2026-04-20', reason: 'no funds' })
    expect(await promisesOf(mine, '2026-04-19')).toEqual([['kept', 50_000]])
    expect(await promisesOf(mine, '2026-04-20')).toEqual([['broken', 0]])
  })

  it('lets a promise made anew take the place of the earlier one, once, from its own day', async () => {
    const lease = await buildLease(app.payload, { start: '2026-01-01' })
    const mine = idOf(lease.account)
    const first = await buildContact(app.payload, {
      account: mine,
      promisedCents: 50_000,
      promisedBy: '2026-04-12',
    })
    const anew = {
      account: mine,
      day: '2026-04-11',
      promisedCents: 60_000,
      promisedBy: '2026-04-20',
      replaces: first.id,
    }
    const answers = await Promise.all([log(anew), log(anew)])
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(await promisesOf(mine, '2026-04-10')).toEqual([['open', 0]])
    expect(await promisesOf(mine, '2026-04-13')).toEqual([['open', 0]])
    expect((await contactLog(app, mine, '2026-04-13')).map(({ replacedBy }) => replacedBy === null)).toEqual([
      true,
      false,
    ])
  })
})
