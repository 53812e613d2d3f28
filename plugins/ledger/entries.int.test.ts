import { beforeAll, describe, expect, it } from 'vitest'

import type { Lease, User } from '@/payload-types'
import { asUser, buildCharge, buildLease, buildPayment, buildTenant, idOf } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Answer = {
  doc: Record<string, unknown>
  errors: { message: string; data: { code: string; field?: string } }[]
}

describe('an entry', () => {
  let app: TestPayload
  let manager: User
  let lease: Lease
  let account: number
  let tenant: number
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    tenant = (await buildTenant(app.payload)).id
    lease = await buildLease(app.payload, { tenants: [tenant] })
    account = idOf(lease.account)
    await app.payload.updateGlobal({
      slug: 'settings',
      data: { booksStart: '2026-01-01', lockDate: '2026-02-28' },
    })
  })

  const post = (path: string, body: object) => app.rest<Answer>('POST', path, { user: manager, body })
  const payment = (data: object) => ({
    type: 'rent',
    method: 'check',
    amountCents: 50_000,
    receivedOn: '2026-03-05',
    ...data,
  })

  describe('finds its account', () => {
    it.each([
      ['account', () => ({ account })],
      ['lease', () => ({ lease: lease.id })],
      ['tenant', () => ({ tenant })],
    ])('from the %s', async (_name, hint) => {
      const answer = await post('/payments?depth=0', payment(hint()))

      expect(answer.status).toBe(201)
      expect(answer.body.doc).toMatchObject({
        account,
        tenant,
        lease: lease.id,
        unit: idOf(lease.unit),
        property: idOf(lease.property),
      })
    })

    it('or says that one is missing', async () => {
      const answer = await post('/payments', payment({}))
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0]!.data).toMatchObject({ code: 'ACCOUNT_MISSING', field: 'account' })
    })

    it('and refuses a lease, tenant or unit of another account', async () => {
      const other = await buildLease(app.payload)
      for (const [field, wrong] of [
        ['lease', { lease: other.id }],
        ['tenant', { tenant: idOf(other.tenants[0]) }],
      ] as const) {
        const answer = await post('/payments', payment({ account, ...wrong }))
        expect(answer.status).toBe(400)
        expect(answer.body.errors[0]!.data).toMatchObject({ code: 'ACCOUNT_MISMATCH', field })
      }
      await expect(
        buildPayment(app.payload, { account, unit: idOf(other.unit), receivedOn: '2026-03-05' }),
      ).rejects.toMatchObject({
        status: 400,
        data: { code: 'ACCOUNT_MISMATCH', field: 'unit' },
      })
    })

    it('but takes no money for a lease that is not signed', async () => {
      const draft = await buildLease(app.payload, { status: 'draft' })
      const answer = await post('/payments', payment({ lease: draft.id }))

      expect(answer.status).toBe(409)
      expect(answer.body.errors[0]!.data).toMatchObject({ code: 'PAYMENT_FOR_DRAFT_LEASE', field: 'lease' })
    })

    it('and asks which, when a tenant rents two units', async () => {
      const second = await buildLease(app.payload, { tenants: [tenant] })
      const answer = await post('/payments', payment({ tenant }))
      expect(answer.status).toBe(409)
      expect(answer.body.errors[0]!.data).toMatchObject({ code: 'ACCOUNT_AMBIGUOUS', field: 'tenant' })

      await app.payload.update({ collection: 'leases', id: second.id, data: { moveOutDay: '2026-02-28' } })
      expect((await post('/payments', payment({ tenant }))).status).toBe(201)
    })
  })

  describe('counts from the first open day', () => {
    it.each([
      ['2026-02-28', '2026-03-01'],
      ['2026-03-01', '2026-03-01'],
      ['2026-03-02', '2026-03-02'],
    ])('received on %s: from %s', async (receivedOn, date) => {
      const { doc } = (await post('/payments', payment({ account, receivedOn }))).body
      expect(doc).toMatchObject({ receivedOn: `${receivedOn}T12:00:00.000Z`, date: `${date}T12:00:00.000Z` })
    })

    it('for a charge too, which keeps its due date and the month of it', async () => {
      const { doc } = (
        await post('/charges', {
          account,
          type: 'utility',
          description: 'Water',
          amountCents: 4_200,
          dueDate: '2026-02-10',
        })
      ).body
      expect(doc).toMatchObject({
        dueDate: '2026-02-10T12:00:00.000Z',
        date: '2026-03-01T12:00:00.000Z',
        period: '2026-02',
      })
    })

    it('and one dated by hand on a closed day is refused, naming the first open day', async () => {
      for (const [path, body] of [
        ['/credits', { account, type: 'concession', description: 'x', amountCents: 100, date: '2026-02-28' }],
        ['/deposit-movements', { account, kind: 'broughtForward', amountCents: 100, date: '2026-02-28' }],
      ] as const) {
        const answer = await post(path, body)
        expect(answer.status).toBe(409)
        expect(answer.body.errors[0]).toMatchObject({
          message: 'Books are closed through February 28, 2026. Choose March 1, 2026 or later.',
          data: { code: 'BOOKS_CLOSED', field: 'date' },
        })
      }
    })

    it('by the later of the lock for all and that of its property', async () => {
      const locked = await buildLease(app.payload)
      await app.payload.updateGlobal({
        slug: 'settings',
        data: { propertyLocks: [{ property: idOf(locked.property), lockDate: '2026-04-30' }] },
      })
      const theirs = (await post('/payments', payment({ lease: locked.id }))).body.doc
      const ours = (await post('/payments', payment({ lease: lease.id }))).body.doc
      expect([theirs.date, ours.date]).toEqual(['2026-05-01T12:00:00.000Z', '2026-03-05T12:00:00.000Z'])
    })

    it('an opening balance from the day the books start, with its own due date', async () => {
      await app.payload.updateGlobal({ slug: 'settings', data: { lockDate: null } })
      const charge = await buildCharge(app.payload, {
        account,
        type: 'openingBalance',
        dueDate: '2025-11-01',
        date: undefined,
      })
      await app.payload.updateGlobal({ slug: 'settings', data: { lockDate: '2026-02-28' } })
      expect(charge).toMatchObject({ date: '2026-01-01T12:00:00.000Z', dueDate: '2025-11-01T12:00:00.000Z' })
    })
  })

  it.each(['1962-03-05', '2062-03-05'])('cannot be of %s', async (receivedOn) => {
    const answer = await post('/payments', payment({ account, receivedOn }))
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0]!.data).toMatchObject({ code: 'BAD_DAY', field: 'receivedOn' })
  })

  it.each([0, -1, 1.5, 1_000_000_000, '12.00'])('cannot be of %s cents', async (amountCents) => {
    expect((await post('/payments', payment({ account, amountCents }))).status).toBe(400)
  })

  it('cannot begin void', async () => {
    await expect(
      buildPayment(app.payload, {
        account,
        receivedOn: '2026-03-05',
        voidedAt: '2026-03-06T00:00:00.000Z',
        voidReason: 'x',
      }),
    ).rejects.toMatchObject({ data: { code: 'ENTRY_IMMUTABLE' } })
  })
})
