import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'

import { buildLease, buildPayment, buildProperty, idOf } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('the database', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
    await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
  })

  it('opens one account for a lease, however often it is saved', async () => {
    const lease = await buildLease(app.payload)
    const count = async () => (await app.payload.count({ collection: 'accounts' })).totalDocs
    const before = await count()
    for (const petPolicy of ['One cat', 'Two cats'])
      await app.payload.update({ collection: 'leases', id: lease.id, data: { petPolicy } })
    expect(await count()).toBe(before)
    const saved = await app.payload.findByID({ collection: 'leases', id: lease.id, depth: 0 })
    expect(saved.account).toBe(idOf(lease.account))
  })

  it('lets nobody close a month while an entry for it is being written', async () => {
    const account = idOf((await buildLease(app.payload)).account)
    const client = new pg.Client({ connectionString: app.databaseUrl })
    await client.connect()
    await client.query('begin')
    await client.query(
      `insert into payments (account_id, type, method, received_on, date, amount_cents)
        values ($1, 'rent', 'cash', noon_of('2026-03-10'), noon_of('2026-03-10'), 100)`,
      [account],
    )
    let closed = false
    const closing = app.payload
      .updateGlobal({ slug: 'settings', data: { lockDate: '2026-03-31' } })
      .then(() => (closed = true))
    await app.sql('select pg_sleep(0.3)')
    expect(closed).toBe(false)
    await client.query('commit')
    await client.end()
    await closing
    await expect(
      buildPayment(app.payload, { account, receivedOn: '2026-03-10', date: undefined }),
    ).resolves.toMatchObject({ date: '2026-04-01T12:00:00.000Z' })
    await app.payload.updateGlobal({ slug: 'settings', data: { lockDate: null } })
  })

  it('keeps the day the books start once there are entries', async () => {
    await buildPayment(app.payload)
    for (const booksStart of ['2025-01-01', '2026-06-01', null])
      await expect(
        app.payload.updateGlobal({ slug: 'settings', data: { booksStart } }),
      ).rejects.toMatchObject({ status: 409, data: { code: 'BOOKS_START_FIXED' } })
  })

  it('keeps a unit that was let in its property', async () => {
    const lease = await buildLease(app.payload)
    const { id } = await buildProperty(app.payload)
    await expect(
      app.payload.update({ collection: 'units', id: idOf(lease.unit), data: { property: id } }),
    ).rejects.toMatchObject({ status: 409, data: { code: 'UNIT_PROPERTY_FIXED' } })
  })
})
