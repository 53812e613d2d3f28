import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildLease, idOf } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { postRent } from './postRent'

type Answer = { errors: { message: string; data: { code: string; field?: string } }[] }

describe('a move-out in a month already billed', () => {
  let app: TestPayload
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
  })
  beforeEach(() =>
    app.payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01', lockDate: null } }),
  )

  /** A tenancy from January on, billed through April. */
  const billed = async () => {
    const lease = await buildLease(app.payload, {
      recurringLines: [{ name: 'parking', amountCents: 6_200, wholeMonths: true }],
    })
    await postRent({ payload: app.payload, through: '2026-04-30' })
    return lease
  }
  const charges = (account: number, state: 'live' | 'void' = 'live') =>
    app.sql<{ charge: string; cents: number }>(
      `select line || ' ' || period as charge, amount_cents::int as cents from charges
        where account_id = $1 and (voided_at is null) = $2 order by period, line desc`,
      [account, state === 'live'],
    )
  const MARCH_10 = [
    { charge: 'rent 2026-01', cents: 100_000 },
    { charge: 'parking 2026-01', cents: 6_200 },
    { charge: 'rent 2026-02', cents: 100_000 },
    { charge: 'parking 2026-02', cents: 6_200 },
    { charge: 'rent 2026-03', cents: 32_258 },
    { charge: 'parking 2026-03', cents: 6_200 },
  ]

  it('bills the month again, prorated, and voids the months after', async () => {
    const lease = await billed()
    const answer = await app.rest('PATCH', `/leases/${lease.id}`, {
      user: manager,
      body: { moveOutDay: '2026-03-10' },
    })
    expect(answer.status).toBe(200)

    expect(await charges(idOf(lease.account))).toEqual(MARCH_10)
    expect((await charges(idOf(lease.account), 'void')).map(({ charge }) => charge)).toEqual([
      'rent 2026-03',
      'parking 2026-03',
      'rent 2026-04',
      'parking 2026-04',
    ])
    const [reason] = await app.sql(
      'select void_reason, voided_by_id, void_choice from charges where account_id = $1 and voided_at is not null',
      [idOf(lease.account)],
    )
    expect(reason).toEqual({
      void_reason: 'The tenancy runs from January 1, 2026 to March 10, 2026',
      voided_by_id: manager.id,
      void_choice: 'replace',
    })
  })

  it('stays so when rent is posted again', async () => {
    const lease = await billed()
    await app.payload.update({ collection: 'leases', id: lease.id, data: { moveOutDay: '2026-03-10' } })
    await postRent({ payload: app.payload, through: '2026-04-30' })
    expect(await charges(idOf(lease.account))).toEqual(MARCH_10)
  })

  it('that is corrected to a later day bills the month whole again', async () => {
    const lease = await billed()
    await app.payload.update({ collection: 'leases', id: lease.id, data: { moveOutDay: '2026-03-10' } })
    await app.payload.update({ collection: 'leases', id: lease.id, data: { moveOutDay: '2026-03-31' } })
    expect((await charges(idOf(lease.account))).slice(-2)).toEqual([
      { charge: 'rent 2026-03', cents: 100_000 },
      { charge: 'parking 2026-03', cents: 6_200 },
    ])
  })

  it('happens by the next tenancy of the unit too', async () => {
    const lease = await billed()
    await app.payload.update({ collection: 'leases', id: lease.id, data: { end: '2026-02-28' } })
    await buildLease(app.payload, { unit: idOf(lease.unit), start: '2026-03-11' })
    expect(await charges(idOf(lease.account))).toEqual(MARCH_10)
  })

  it('leaves charges alone when only the rent changes', async () => {
    const lease = await billed()
    await app.payload.update({
      collection: 'leases',
      id: lease.id,
      data: { rentSteps: [{ from: '2026-01-01', rentCents: 150_000 }] },
    })
    expect(await charges(idOf(lease.account), 'void')).toEqual([])
  })

  it('is refused when the month is closed, and changes nothing', async () => {
    const lease = await billed()
    await app.payload.updateGlobal({ slug: 'settings', data: { lockDate: '2026-03-31' } })
    const answer = await app.rest<Answer>('PATCH', `/leases/${lease.id}`, {
      user: manager,
      body: { moveOutDay: '2026-03-10' },
    })

    expect(answer.status).toBe(409)
    expect(answer.body.errors[0]!.data).toMatchObject({ code: 'BOOKS_CLOSED', field: 'moveOutDay' })
    expect(answer.body.errors[0]!.message).toContain(
      'the rent of March 2026, and the books are closed through March 31, 2026',
    )
    expect(await charges(idOf(lease.account))).toHaveLength(8)
    expect((await app.payload.findByID({ collection: 'leases', id: lease.id })).moveOutDay).toBeNull()
  })
})
