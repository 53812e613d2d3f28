import { beforeAll, describe, expect, it } from 'vitest'

import { inTransaction } from '@/lib/database/inTransaction'
import { buildLease, idOf, type LeaseData } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { postMonths } from './postMonths'
import { postRent } from './postRent'
import { rentThrough } from './rentThrough'

describe('posting rent', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
    await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
  })
  const lease = async (data: LeaseData = {}) => idOf((await buildLease(app.payload, data)).account)
  const post = (through: `${number}-${number}-${number}`) => postRent({ payload: app.payload, through })
  const chargesOf = (account: number) =>
    app.sql<{ period: string; cents: number }>(
      `select period, amount_cents::int as cents from charges
        where account_id = $1 and voided_at is null order by due_date, number`,
      [account],
    )

  it('posts a business of more accounts than are worked out at a time', async () => {
    const accounts = await Promise.all([1, 2, 3, 4, 5].map(() => lease()))
    await inTransaction({ payload: app.payload }, async (req) => {
      const due = await rentThrough(req, '2026-01-31')
      if (!due) throw new Error('Nothing is due')
      expect(await postMonths(req, { ...due, accounts, batch: 2 })).toMatchObject({ charges: 5, accounts: 5 })
    })
    for (const account of accounts) expect(await chargesOf(account)).toHaveLength(1)
  })

  it('waits while the days of a tenancy are being changed, and bills what they are then', async () => {
    const signed = await buildLease(app.payload)
    let posting: Promise<unknown> | undefined
    await inTransaction({ payload: app.payload }, async (req) => {
      const data = { moveOutDay: '2026-01-10' }
      await app.payload.update({ collection: 'leases', id: signed.id, data, req })
      posting = post('2026-02-28')
      await app.sql('select pg_sleep(0.5)')
      expect(await chargesOf(idOf(signed.account))).toEqual([])
    })
    await posting
    expect(await chargesOf(idOf(signed.account))).toMatchObject([{ period: '2026-01', cents: 32_258 }])
  })
})
