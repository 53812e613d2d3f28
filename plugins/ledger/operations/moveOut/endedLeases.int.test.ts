import { beforeAll, describe, expect, it } from 'vitest'

import {
  ledgerBooks,
  payment,
  type LedgerBooks,
  type Paid,
  type Refused,
} from '@tests/support/ledger/ledgerBooks'

describe('a move-out', () => {
  let books: LedgerBooks
  beforeAll(async () => {
    books = await ledgerBooks()
  })
  /** From January 1, January and February paid, and 600 of March. */
  const tenancy = async (data: object) => {
    const lease = await books.newLease(data)
    const account = lease.accountId
    await books.post<Paid>('payments', payment(account, { amountCents: 260_000 }))
    return { account, lease }
  }
  const moveOut = (account: number) =>
    books.post<{ id: number }>('move-outs', {
      account,
      moveOutDay: '2026-03-31',
      settledOn: '2026-03-31',
    })

  it('ends the lease: terminated before its term is over, and in force again once it is undone', async () => {
    const status = async (id: number) =>
      (await books.app.payload.findByID({ collection: 'leases', id, depth: 0 })).status
    const early = await tenancy({ end: '2026-12-31' })
    const { body } = await moveOut(early.account)
    expect(await status(early.lease.id)).toBe('terminated')
    await books.post(`move-outs/${body.id}/undo`, { reason: 'They stay' })
    expect(await status(early.lease.id)).toBe('active')
    const atTheEnd = await tenancy({ end: '2026-03-31' })
    await moveOut(atTheEnd.account)
    expect(await status(atTheEnd.lease.id)).toBe('active')
  })

  it('is how a lease is terminated: without a last day it is refused, with one its last month is prorated', async () => {
    const { account, lease } = await tenancy({ end: '2026-12-31' })
    await books.app.rest('POST', '/rent/post', { user: books.manager, body: { through: '2026-03-31' } })
    const terminate = (body: object) =>
      books.app.rest<Refused>('PATCH', `/leases/${lease.id}`, { user: books.manager, body })
    const refused = await terminate({ status: 'terminated' })
    expect([refused.status, refused.body.errors[0]?.data]).toMatchObject([
      400,
      { code: 'MOVE_OUT_DAY_MISSING', field: 'moveOutDay' },
    ])
    expect((await terminate({ status: 'terminated', moveOutDay: '2026-03-10' })).status).toBe(200)
    // 1,000.00 for 10 of 31 days; 2,600.00 was paid of January, February and this.
    expect((await books.ledger(account, '2026-03-31')).ageing.balanceCents).toBe(260_000 - 200_000 - 32_258)
    expect((await terminate({ moveOutDay: null })).body.errors[0]?.data.code).toBe('MOVE_OUT_DAY_MISSING')
  })
})
