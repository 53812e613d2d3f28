import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import {
  asUser,
  buildCharge,
  buildCredit,
  buildDepositMovement,
  buildExpense,
  buildLease,
  buildOtherIncome,
  buildPayment,
  idOf,
} from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { postRent } from './postRent'

type Answer = {
  id: number
  voidedAt: string
  balanceCents: number | null
  errors: { data: { code: string; field?: string } }[]
}

describe('a void', () => {
  let app: TestPayload
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
  })

  const voidIt = (
    path: string,
    body: object | string = { reason: 'typed twice' },
    user: User | undefined = manager,
  ) => app.rest<Answer>('POST', `${path}/void`, { body, ...(user ? { user } : {}) })
  const account = async () => idOf((await buildLease(app.payload)).account)

  it('marks a payment with who, when and why, and says the new balance', async () => {
    const id = await account()
    await buildCharge(app.payload, { account: id, amountCents: 90_000 })
    const payment = await buildPayment(app.payload, { account: id, amountCents: 10_000 })
    const answer = await voidIt(`/payments/${payment.id}`)

    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ id: payment.id, balanceCents: -90_000 })
    expect(await app.payload.findByID({ collection: 'payments', id: payment.id, depth: 0 })).toMatchObject({
      amountCents: 10_000,
      voidedBy: manager.id,
      voidReason: 'typed twice',
      voidedAt: new Date(answer.body.voidedAt).toISOString(),
    })
  })

  it('is there for every kind of entry', async () => {
    const entries = [
      ['credits', await buildCredit(app.payload)],
      ['deposit-movements', await buildDepositMovement(app.payload)],
      ['expenses', await buildExpense(app.payload)],
      ['other-income', await buildOtherIncome(app.payload)],
      ['charges', await buildCharge(app.payload)],
    ] as const
    for (const [slug, { id }] of entries) expect((await voidIt(`/${slug}/${id}`)).status).toBe(200)
  })

  it('happens once', async () => {
    const { id } = await buildPayment(app.payload)
    await voidIt(`/payments/${id}`)
    const again = await voidIt(`/payments/${id}`)
    expect(again.status).toBe(409)
    expect(again.body.errors[0]!.data.code).toBe('ALREADY_VOID')
  })

  it.each([{}, { reason: '  ' }, { reason: 7 }, { reason: 'x'.repeat(501) }, 'null'])(
    'needs a reason: not %j',
    async (body) => {
      const { id } = await buildPayment(app.payload)
      const answer = await voidIt(`/payments/${id}`, body)
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0]!.data).toMatchObject({ code: 'VOID_REASON_MISSING', field: 'reason' })
    },
  )

  it('is refused in closed books', async () => {
    const { id } = await buildPayment(app.payload, { receivedOn: '2026-01-10', date: undefined })
    await app.payload.updateGlobal({ slug: 'settings', data: { lockDate: '2026-01-31' } })
    const answer = await voidIt(`/payments/${id}`)
    await app.payload.updateGlobal({ slug: 'settings', data: { lockDate: null } })
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0]!.data.code).toBe('BOOKS_CLOSED')
  })

  it('is for those who may: nobody 401, an assistant not found', async () => {
    const lease = await buildLease(app.payload)
    const assistant = await asUser(app.payload, 'assistant', { properties: [idOf(lease.property)] })
    const { id } = await buildPayment(app.payload, { account: idOf(lease.account) })
    expect((await app.rest('POST', `/payments/${id}/void`, { body: { reason: 'x' } })).status).toBe(401)
    expect((await voidIt(`/payments/${id}`, { reason: 'x' }, assistant)).status).toBe(404)
    expect((await voidIt('/payments/999999')).status).toBe(404)
    expect((await voidIt('/payments/abc')).status).toBe(404)
  })

  describe('of a posted charge', () => {
    const posted = async () => {
      const id = await account()
      await postRent({ payload: app.payload, through: '2026-01-31' })
      const [charge] = await app.sql<{ id: number }>('select id from charges where account_id = $1', [id])
      return { account: id, charge: charge!.id }
    }
    const live = (id: number) =>
      app.sql<{ period: string; cents: number }>(
        'select period, amount_cents::int as cents from charges where account_id = $1 and voided_at is null order by period',
        [id],
      )

    it('asks what happens to its month', async () => {
      const { charge } = await posted()
      const answer = await voidIt(`/charges/${charge}`)
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0]!.data).toMatchObject({ code: 'VOID_CHOICE_MISSING', field: 'choice' })
    })

    it('skips the month for good', async () => {
      const { account: id, charge } = await posted()
      expect(
        (await voidIt(`/charges/${charge}`, { reason: 'waived', choice: 'skip' })).body.balanceCents,
      ).toBe(0)
      await postRent({ payload: app.payload, through: '2026-02-28' })
      expect(await live(id)).toEqual([{ period: '2026-02', cents: 100_000 }])
    })

    it('or has it posted again, by the rules of now', async () => {
      const { account: id, charge } = await posted()
      await voidIt(`/charges/${charge}`, { reason: 'rent was raised', choice: 'replace' })
      const { docs } = await app.payload.find({
        collection: 'leases',
        where: { account: { equals: id } },
        depth: 0,
      })
      await app.payload.update({
        collection: 'leases',
        id: docs[0]!.id,
        data: { rentSteps: [{ from: '2026-01-01', rentCents: 110_000 }] },
      })
      await postRent({ payload: app.payload, through: '2026-01-31' })
      expect(await live(id)).toEqual([{ period: '2026-01', cents: 110_000 }])
    })

    it('a charge entered by hand has no month to choose about', async () => {
      const { id } = await buildCharge(app.payload)
      expect((await voidIt(`/charges/${id}`, { reason: 'x', choice: 'skip' })).status).toBe(400)
    })
  })
})
