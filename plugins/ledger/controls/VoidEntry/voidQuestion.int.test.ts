import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildLease, buildPayment, idOf } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { voidQuestion } from './voidableEntry'

describe('the question before a void', () => {
  let app: TestPayload
  let manager: User
  let payment: number
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    const account = idOf((await buildLease(app.payload)).account)
    payment = (await buildPayment(app.payload, { account, amountCents: 10_000 })).id
  })

  const ask = (user: User | null) =>
    voidQuestion(app.payload, {
      slug: 'payments',
      id: payment,
      user: user && { ...user, collection: 'users' },
    })

  it('names the amount and the new balance', async () => {
    expect(await ask(manager)).toMatchObject({
      heading: 'Void this payment of $100.00?',
      intro: 'It stays in the books, marked void, and no longer counts. The account will then be paid up.',
      fields: [{ name: 'reason', required: true }],
      address: `/api/payments/${payment}/void`,
      submit: 'Void payment',
    })
  })

  it('is not asked of those who may not, nor about what is void', async () => {
    expect(await ask(null)).toBeUndefined()
    expect(await ask(await asUser(app.payload, 'assistant'))).toBeUndefined()
    await app.sql("update payments set voided_at = now(), void_reason = 'x' where id = $1", [payment])
    expect(await ask(manager)).toBeUndefined()
  })
})
