import { beforeAll, describe, expect, it } from 'vitest'

import { ledgerBooks, type LedgerBooks, type Refused } from '@tests/support/ledger/ledgerBooks'

import { postRent } from './postRent'

type Preview = { charges: { account: number; description: string; cents: number }[]; cents: number }

describe('a run that posts rent', () => {
  let books: LedgerBooks
  let account: number
  beforeAll(async () => {
    books = await ledgerBooks()
    account = (await books.newLease()).accountId
  })

  const preview = (through: string) =>
    books.app.rest<Preview>('GET', `/ledger/rent-preview?through=${through}`, { user: books.manager })
  const runs = () =>
    books.app.sql<{ id: number; charges: number; cents: number; undone: boolean }>(
      `select id, charges::int, total_cents::int as cents, undone_at is not null as undone from posting_runs order by id`,
    )
  const undo = (id: number, reason = 'Wrong month') =>
    books.app.rest<Refused & { voided: number }>('POST', `/ledger/runs/${id}/undo`, {
      user: books.manager,
      body: { reason },
    })
  const post = () => postRent({ payload: books.app.payload, through: '2026-02-28' })

  it('is seen before it counts: the preview names what will be posted, and writes nothing', async () => {
    const { body } = await preview('2026-02-28')
    expect(body).toMatchObject({
      cents: 200_000,
      charges: [
        { account, description: 'January rent', cents: 100_000 },
        { account, description: 'February rent', cents: 100_000 },
      ],
    })
    expect(await runs()).toEqual([])
    expect((await preview('2026-02-31')).status).toBe(400)
  })

  it('leaves a record of what it posted, and none when there was nothing to post', async () => {
    await post()
    await post()
    expect(await runs()).toMatchObject([{ charges: 2, cents: 200_000, undone: false }])
    expect((await preview('2026-02-28')).body.charges).toEqual([])
  })

  it('is undone whole, once, with a reason; what is still due is then posted again', async () => {
    const [run] = await runs()
    expect((await undo(run!.id, ' ')).body.errors[0]!.data.code).toBe('REASON_REQUIRED')
    const answers = await Promise.all([undo(run!.id), undo(run!.id)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await books.ledger(account)).ageing.balanceCents).toBe(0)
    await post()
    expect((await books.ledger(account)).ageing.balanceCents).toBe(-200_000)
    expect(await runs()).toMatchObject([{ undone: true }, { charges: 2, undone: false }])
  })

  it('is not undone when part of it is closed: nothing is voided', async () => {
    const run = (await runs()).at(-1)
    await books.app.payload.updateGlobal({ slug: 'settings', data: { lockDate: '2026-01-31' } })
    expect((await undo(run!.id)).body.errors[0]!.data.code).toBe('BOOKS_CLOSED')
    expect((await books.ledger(account)).ageing.balanceCents).toBe(-200_000)
    await books.app.payload.updateGlobal({ slug: 'settings', data: { lockDate: null } })
  })

  it('is nothing to an assistant', async () => {
    const run = (await runs()).at(-1)
    const answer = await books.app.rest('POST', `/ledger/runs/${run!.id}/undo`, {
      user: books.assistant,
      body: { reason: 'x' },
    })
    expect(answer.status).toBe(404)
    const seen = await books.app.rest('GET', '/ledger/rent-preview?through=2026-02-28', {
      user: books.assistant,
    })
    expect(seen.status).toBe(404)
  })
})
