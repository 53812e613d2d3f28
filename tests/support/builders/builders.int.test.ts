import { beforeAll, describe, expect, it } from 'vitest'

import { testPayload, type TestPayload } from '../testPayload'

import * as builders from './index'

describe('the builders', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
  })

  const buildings = Object.entries(builders)
    .filter(([name]) => name.startsWith('build') && name !== 'buildRentCharge')
    .map(
      ([name, build]) =>
        [name, build as (payload: TestPayload['payload']) => Promise<{ id: number }>] as const,
    )

  it.each(buildings)('%s makes a record, and another, from nothing', async (_name, build) => {
    const first = await build(app.payload)
    const second = await build(app.payload)

    expect(second.id).not.toBe(first.id)
  })

  it.each(['assistant', 'manager', 'admin'] as const)(
    'asUser makes a %s, whoever came first',
    async (role) => {
      const user = await builders.asUser(app.payload, role)

      const { body } = await app.rest<{ user: unknown }>('GET', '/users/me', { user })
      expect(body.user).toMatchObject({ email: user.email, role })
    },
  )

  it('buildLease signs a lease whose account takes rent and payments', async () => {
    const lease = await builders.buildLease(app.payload, { rentCents: 95_000 })
    const account = builders.idOf(lease.account)

    const charge = await builders.buildRentCharge(app.payload, {
      account,
      period: '2026-02',
      amountCents: 95_000,
    })
    const payment = await builders.buildPayment(app.payload, { account, amountCents: 95_000 })

    expect(charge).toMatchObject({ account, period: '2026-02', dueDate: '2026-02-01T12:00:00.000Z' })
    expect(payment).toMatchObject({ account, amountCents: 95_000 })
  })
})
