import { beforeAll, describe, expect, it } from 'vitest'

import type { Lease, User } from '@/payload-types'
import { asUser, buildTenant, buildUnit, idOf } from '@tests/support/builders'
import { codeOf, messageOf, openLeasing, type Leasing } from '@tests/support/leasing'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('a lease that is to be active', () => {
  let app: TestPayload
  let office: Leasing
  let admin: User
  beforeAll(async () => {
    app = await testPayload()
    admin = await asUser(app.payload, 'admin')
    office = await openLeasing(app)
  })
  const read = (lease: Lease) => app.payload.findByID({ collection: 'leases', id: lease.id, depth: 0 })
  const makeActive = (lease: Lease, user: User, more: object = {}) =>
    app.rest('PATCH', `/leases/${lease.id}`, { user, body: { status: 'active', ...more } })

  it('is refused while nobody has signed, naming them, to a manager and an admin, by each door', async () => {
    const lease = await office.draft()
    for (const user of [office.manager, admin]) {
      const answer = await makeActive(lease, user)
      expect(answer.status).toBe(409)
      expect(codeOf(answer)).toBe('LEASE_NOT_SIGNED')
      expect(messageOf(answer)).toMatch(
        /^Hartmann Rentals, Thị Hoa Nguyễn and Łukasz Wójcik have not signed this lease: no document was generated/,
      )
    }
    const { errors } = await app.graphql<unknown>(
      `mutation { updateLease(id: ${lease.id}, data: { status: active }) { id } }`,
      { user: admin },
    )
    expect(errors?.[0]).toMatchObject({ extensions: { data: { code: 'LEASE_NOT_SIGNED', field: 'status' } } })
    await expect(
      app.payload.update({ collection: 'leases', id: lease.id, data: { status: 'active' } }),
    ).rejects.toMatchObject({ data: { code: 'LEASE_NOT_SIGNED' } })
    const tenant = (await buildTenant(app.payload)).id
    for (const status of ['active', 'expired', 'terminated']) {
      const made = await app.rest('POST', '/leases', {
        user: admin,
        body: {
          unit: (await buildUnit(app.payload)).id,
          tenants: [tenant],
          start: '2026-01-01',
          moveOutDay: '2026-02-28',
          dueDay: 1,
          proration: 'actualDays',
          rentSteps: [{ from: '2026-01-01', rentCents: 1 }],
          status,
        },
      })
      expect(codeOf(made)).toBe('LEASE_NOT_SIGNED')
    }
    expect((await read(lease)).status).toBe('draft')
  })

  it('is refused until the last has signed, and names who has not', async () => {
    const lease = await office.draft()
    const document = await office.generate(lease)
    await office.sign(document, 1)
    const answer = await makeActive(lease, admin)
    expect(messageOf(answer)).toMatch(/^Thị Hoa Nguyễn and Łukasz Wójcik have not signed this lease\. /)
    await office.sign(document, 2)
    await office.sign(document, 3)
    expect(await read(lease)).toMatchObject({ status: 'active', activatedReason: null })
  })

  it('goes without signatures on an admin’s reason, which stays on it and in the audit trail', async () => {
    const lease = await office.draft()
    const activate = (user: User, reason: unknown) =>
      office.post('/activations', { lease: lease.id, reason }, user)
    expect(codeOf(await activate(admin, ' '))).toBe('REASON_REQUIRED')
    expect((await activate(office.manager, 'They are friends.')).status).toBe(403)
    const reason = 'Signed at the notary’s; the paper is in the safe.'
    expect((await activate(admin, reason)).status).toBe(200)
    expect(await read(lease)).toMatchObject({ status: 'active', activatedReason: reason })
    const [told] = await app.sql<{ reason: string; changes: Record<string, unknown>; person_id: number }>(
      `select reason, changes, person_id from audit_trail where kind = 'leases' and record = $1 order by id desc limit 1`,
      [String(lease.id)],
    )
    expect(told).toMatchObject({
      reason,
      person_id: admin.id,
      changes: { status: ['draft', 'active'], activated_reason: [null, reason] },
    })
    expect(codeOf(await activate(admin, reason))).toBe('LEASE_STATUS_ORDER')
  })

  it('takes no reason from a manager, by no door', async () => {
    const lease = await office.draft()
    const activatedReason = 'They are friends.'
    expect(codeOf(await makeActive(lease, office.manager, { activatedReason }))).toBe('LEASE_NOT_SIGNED')
    await app.rest('PATCH', `/leases/${lease.id}`, { user: office.manager, body: { activatedReason } })
    expect((await read(lease)).activatedReason).toBeNull()
    expect((await makeActive(lease, admin, { activatedReason })).status).toBe(200)
    expect(await read(lease)).toMatchObject({ status: 'active', activatedReason })
  })

  it('has no copy that is active by its signatures or its reason', async () => {
    const lease = await office.draft()
    await makeActive(lease, admin, { activatedReason: 'Signed elsewhere.' })
    const copied = (status?: string) =>
      app.rest('POST', `/leases/${lease.id}/duplicate`, { user: admin, body: status ? { status } : {} })
    expect(codeOf(await copied())).toBe('LEASE_NOT_SIGNED')
    expect((await copied('draft')).body).toMatchObject({ doc: { status: 'draft', activatedReason: null } })
  })

  it('is not there for an assistant', async () => {
    const lease = await office.draft()
    const assistant = await asUser(app.payload, 'assistant', { properties: [idOf(lease.property)] })
    const answer = await office.post('/activations', { lease: lease.id, reason: 'x' }, assistant)
    expect(answer.status).toBe(404)
    expect((await office.post('/activations', { lease: 999_999, reason: 'x' }, admin)).status).toBe(404)
  })
})
