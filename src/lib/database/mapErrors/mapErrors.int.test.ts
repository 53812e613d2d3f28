import { beforeAll, describe, expect, it } from 'vitest'

import type { Lease, User } from '@/payload-types'
import {
  asUser,
  buildLease,
  buildPayment,
  buildTenant,
  buildUnit,
  idOf,
  SIGNED_ELSEWHERE,
} from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Refused = { errors: { message: string; data: { code: string; field?: string } }[] }

describe('a refusal of the database', () => {
  let app: TestPayload
  let admin: User
  let lease: Lease
  let tenant: number
  beforeAll(async () => {
    app = await testPayload()
    admin = await asUser(app.payload, 'admin')
    tenant = (await buildTenant(app.payload)).id
    const unit = await buildUnit(app.payload, { number: '4B' })
    lease = await buildLease(app.payload, { unit: unit.id, start: '2025-06-01', end: '2026-05-31' })
  })

  const leaseData = (data: Partial<Record<string, unknown>> = {}) => ({
    unit: idOf(lease.unit),
    tenants: [tenant],
    start: '2026-03-01',
    dueDay: 1,
    proration: 'actualDays' as const,
    status: 'active' as const,
    activatedReason: SIGNED_ELSEWHERE,
    rentSteps: [{ from: '2026-03-01', rentCents: 90_000 }],
    ...data,
  })
  const OVERLAP = {
    message: 'Unit 4B is let until May 31, 2026. Choose a later start.',
    data: { code: 'LEASE_OVERLAP', field: 'start' },
  }

  it('says over REST which unit is let until when', async () => {
    const answer = await app.rest<Refused>('POST', '/leases', { user: admin, body: leaseData() })

    expect(answer.status).toBe(409)
    expect(answer.body.errors[0]).toMatchObject(OVERLAP)
  })

  it('says the same over the Local API', async () => {
    await expect(app.payload.create({ collection: 'leases', data: leaseData() })).rejects.toMatchObject({
      status: 409,
      ...OVERLAP,
    })
  })

  it('says the same over GraphQL', async () => {
    const { errors } = await app.graphql<unknown>(
      `mutation { createLease(data: { unit: ${idOf(lease.unit)}, tenants: [${tenant}], start: "2026-03-01", dueDay: 1,
        proration: actualDays, status: active, activatedReason: "${SIGNED_ELSEWHERE}", rentSteps: [{ from: "2026-03-01", rentCents: 90000 }] }) { id } }`,
      { user: admin },
    )

    expect(errors?.[0]).toMatchObject({
      message: OVERLAP.message,
      extensions: { statusCode: 409, data: OVERLAP.data },
    })
  })

  it('lets one of two leases through that are signed for one unit at once', async () => {
    const unit = await buildUnit(app.payload)
    const answers = await Promise.all(
      [1, 2].map(() => app.rest('POST', '/leases', { user: admin, body: leaseData({ unit: unit.id }) })),
    )

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(answers.find(({ status }) => status === 409)!.text).toContain('LEASE_OVERLAP')
  })

  it('names a unit number that is taken', async () => {
    const unit = await buildUnit(app.payload, { number: '7C' })
    const body = { property: idOf(unit.property), number: '7C', type: 'apartment', status: 'vacant' }
    const answer = await app.rest<Refused>('POST', '/units', { user: admin, body })

    expect(answer.status).toBe(409)
    expect(answer.body.errors[0]).toMatchObject({
      message: 'Unit 7C is in this property already. Choose another number.',
      data: { code: 'DUPLICATE_UNIT_NUMBER', field: 'number' },
    })
  })

  it('names the field whose record does not exist', async () => {
    const answer = await app.rest<Refused>('POST', '/units', {
      user: admin,
      body: { property: 999_999, number: '1', type: 'apartment', status: 'vacant' },
    })

    expect(answer.status).toBe(400)
    expect(answer.body.errors[0]!.data).toMatchObject({ code: 'UNKNOWN_RECORD', field: 'property' })
  })

  it('names the rule and the field of a trigger', async () => {
    const answer = await app.rest<Refused>('POST', '/tenants', {
      user: admin,
      body: { kind: 'company', status: 'active' },
    })

    expect(answer.status).toBe(400)
    expect(answer.body.errors[0]!.data).toMatchObject({ code: 'TENANT_NAME_MISSING', field: 'lastName' })
  })

  it.each([
    ['GET', '/units/abc'],
    ['GET', '/units/1.5'],
    ['PATCH', '/units/1.5'],
    ['GET', '/units/99999999999999'],
  ] as const)('does not find what cannot be there: %s %s', async (method, path) => {
    const body = method === 'PATCH' ? { body: { notes: 'x' } } : {}
    expect((await app.rest(method, path, { user: admin, ...body })).status).toBe(404)
  })

  it.each([
    '/units?page=-2',
    '/units?where[property][equals]=abc',
    '/units?where[status][equals]=gone',
    '/units?where[notes][equals]=%00',
  ])('answers 400 to %s', async (path) => {
    const answer = await app.rest('GET', path, { user: admin })
    expect(answer.status).toBe(400)
  })

  it.each(['null', '[]', '"text"', '{', 'plain text'])('answers 400 to a body of %s', async (body) => {
    for (const [method, path] of [
      ['POST', '/units'],
      ['PATCH', `/units/${idOf(lease.unit)}`],
      ['POST', '/globals/settings'],
    ] as const) {
      const answer = await app.rest(method, path, { user: admin, body })
      expect(answer.status).toBe(400)
    }
  })

  it('answers 400 to a body that is no JSON by its type', async () => {
    const answer = await app.rest('POST', '/units', {
      user: admin,
      body: 'x',
      headers: { 'Content-Type': 'text/plain' },
    })
    expect(answer.status).toBe(400)
  })

  it('refuses a fraction of a cent that came past the field', async () => {
    const payment = await buildPayment(app.payload)
    await expect(
      app.payload.db.create({
        collection: 'payments',
        data: { ...payment, id: undefined, number: null, amountCents: 0.5 },
      }),
    ).rejects.toMatchObject({ status: 400, data: { code: 'BAD_AMOUNT', field: 'amountCents' } })
  })
})
