import {
  asUser,
  buildCharge,
  buildLease,
  buildPayment,
  buildTenant,
  buildUnit,
  idOf,
} from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'
import { beforeAll, describe, expect, it } from 'vitest'

type Ledger = {
  account: { name: string; rentCents: number; depositHeldCents: number; tenants: { name: string }[] }
  rows: { entry: { description: string; voided: boolean }; balanceCents: number }[]
  settlement: {
    charges: { charge: { description: string }; paidBy: { cents: number }[]; openCents: number }[]
  }
  ageing: { balanceCents: number; pastDueCents: number; daysPastDue: number }
}

describe('the ledger of an account', () => {
  let app: TestPayload
  let account: number
  beforeAll(async () => {
    app = await testPayload()
    const tenant = await buildTenant(app.payload, { firstName: 'Ana', lastName: 'Lee' })
    const unit = await buildUnit(app.payload)
    const lease = await buildLease(app.payload, {
      unit: unit.id,
      tenants: [tenant.id],
      start: '2026-01-01',
      rentCents: 100_000,
    })
    account = Number(idOf(lease.account))
    await buildCharge(app.payload, {
      account,
      dueDate: '2026-01-01',
      amountCents: 100_000,
      description: 'January',
    })
    await buildCharge(app.payload, {
      account,
      dueDate: '2026-02-01',
      amountCents: 100_000,
      description: 'February',
    })
    await buildPayment(app.payload, { account, receivedOn: '2026-01-05', amountCents: 130_000 })
    await buildPayment(app.payload, {
      account,
      receivedOn: '2026-01-06',
      amountCents: 100_000,
      type: 'deposit',
    })
  })

  it('shows each entry with the balance after it, and which payment paid which charge', async () => {
    const manager = await asUser(app.payload, 'manager')

    const { status, body } = await app.rest<Ledger>('GET', `/accounts/${account}/ledger?asOf=2026-03-03`, {
      user: manager,
    })

    expect(status).toBe(200)
    expect(body.account).toMatchObject({
      name: 'Ana Lee',
      rentCents: 100_000,
      depositHeldCents: 100_000,
      tenants: [{ name: 'Ana Lee' }],
    })
    expect(body.rows.map(({ balanceCents }) => balanceCents)).toEqual([-100_000, 30_000, -70_000])
    expect(
      body.settlement.charges.map(({ paidBy, openCents }) => [paidBy.map((by) => by.cents), openCents]),
    ).toEqual([
      [[100_000], 0],
      [[30_000], 70_000],
    ])
    expect(body.ageing).toMatchObject({ balanceCents: -70_000, pastDueCents: 70_000, daysPastDue: 30 })
  })

  it('knows nothing that is dated after the day asked', async () => {
    const manager = await asUser(app.payload, 'manager')

    const { body } = await app.rest<Ledger>('GET', `/accounts/${account}/ledger?asOf=2026-01-05`, {
      user: manager,
    })

    expect(body.rows).toHaveLength(2)
    expect(body.account.depositHeldCents).toBe(0)
    expect(body.ageing.balanceCents).toBe(30_000)
  })

  it('refuses a day that is none, by the name of the parameter', async () => {
    const manager = await asUser(app.payload, 'manager')

    const { status, body } = await app.rest<{ errors: { message: string }[] }>(
      'GET',
      `/accounts/${account}/ledger?asOf=2026-02-30`,
      { user: manager },
    )

    expect(status).toBe(400)
    expect(body.errors[0]?.message).toContain('asOf')
  })

  it('is not there for an assistant', async () => {
    const assistant = await asUser(app.payload, 'assistant')

    const { status } = await app.rest('GET', `/accounts/${account}/ledger`, { user: assistant })

    expect(status).toBe(404)
  })
})
