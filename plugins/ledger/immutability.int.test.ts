import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildCharge, buildExpense, buildLease, buildPayment, idOf } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Answer = {
  doc: Record<string, unknown>
  errors: { message: string; data: { code: string; field?: string } }[]
}

describe('an entry is never changed', () => {
  let app: TestPayload
  let manager: User
  let account: number
  let id: number
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    account = idOf((await buildLease(app.payload)).account)
    id = (await buildPayment(app.payload, { account, receivedOn: '2026-03-09', memo: 'cash' })).id
  })
  const IMMUTABLE = { code: 'ENTRY_IMMUTABLE', field: 'amountCents' }

  it('over REST: an error, not a silence', async () => {
    const answer = await app.rest<Answer>('PATCH', `/payments/${id}`, {
      user: manager,
      body: { amountCents: 1, memo: 'x' },
    })
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0]!.data).toMatchObject(IMMUTABLE)
  })

  it('for many at once', async () => {
    await expect(
      app.payload.update({ collection: 'payments', where: { id: { equals: id } }, data: { amountCents: 1 } }),
    ).rejects.toMatchObject({ status: 409, data: IMMUTABLE })
    const answer = await app.rest('PATCH', `/payments?where[id][equals]=${id}`, {
      user: manager,
      body: { amountCents: 1 },
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
  })

  it('over GraphQL', async () => {
    const { errors } = await app.graphql(
      `mutation { updatePayment(id: ${id}, data: { amountCents: 1 }) { id } }`,
      { user: manager },
    )
    expect(errors?.[0]).toMatchObject({ extensions: { statusCode: 409, data: IMMUTABLE } })
  })

  it('over the Local API', async () => {
    await expect(
      app.payload.update({ collection: 'payments', id, data: { amountCents: 1 } }),
    ).rejects.toMatchObject({ status: 409, data: IMMUTABLE })
    const charge = await buildCharge(app.payload, { account, dueDate: '2026-03-09', date: undefined })
    await expect(
      app.payload.update({ collection: 'charges', id: charge.id, data: { description: 'Other' } }),
    ).rejects.toMatchObject({ status: 409, data: { code: 'ENTRY_IMMUTABLE' } })
  })

  it('by SQL', async () => {
    await expect(app.sql('update payments set amount_cents = 1 where id = $1', [id])).rejects.toMatchObject({
      code: 'RB409',
      hint: 'ENTRY_IMMUTABLE',
    })
    await expect(app.sql('delete from payments where id = $1', [id])).rejects.toMatchObject({
      code: 'RB403',
      hint: 'NEVER_DELETED',
    })
    await expect(app.sql('truncate payments cascade')).rejects.toMatchObject({ code: 'RB403' })
  })

  it('save for its memo and receipt number, also when a form sends the rest back as it was', async () => {
    const before = await app.rest<Record<string, unknown>>('GET', `/payments/${id}?depth=0`, {
      user: manager,
    })
    const answer = await app.rest<Answer>('PATCH', `/payments/${id}`, {
      user: manager,
      body: { ...before.body, memo: 'cash, counted twice', receiptNumber: 'R-9' },
    })
    expect(answer.status).toBe(200)
    expect(answer.body.doc).toMatchObject({
      memo: 'cash, counted twice',
      receiptNumber: 'R-9',
      amountCents: 100_000,
    })
  })

  it('nor voided by an update, neither is an expense', async () => {
    const expense = await buildExpense(app.payload, { date: '2026-03-09' })
    const body = { voidedAt: '2026-03-10T00:00:00.000Z', voidReason: 'x' }
    for (const path of [`/payments/${id}`, `/expenses/${expense.id}`]) {
      const answer = await app.rest<Answer>('PATCH', path, { user: manager, body })
      expect(answer.status).toBe(409)
      expect(answer.body.errors[0]!.data.code).toBe('ENTRY_IMMUTABLE')
    }
    const changed = await app.rest<Answer>('PATCH', `/expenses/${expense.id}`, {
      user: manager,
      body: { memo: 'Tap' },
    })
    expect(changed.status).toBe(200)
  })
})
