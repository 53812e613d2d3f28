import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { ledgerBooks, payment, type LedgerBooks, type Paid } from '@tests/support/ledger/ledgerBooks'

import { checksOfAccount } from './checksOfAccount'
import { depositMoves } from './depositMoves'

describe('the deposit of an account', () => {
  let books: LedgerBooks
  let req: PayloadRequest
  beforeAll(async () => {
    books = await ledgerBooks()
    req = await createLocalReq({ user: books.manager }, books.app.payload)
  })

  const splitCheck = async (accountId: number): Promise<Paid['payments']> => {
    const parts = [
      { type: 'rent', amountCents: 100_000 },
      { type: 'deposit', amountCents: 50_000 },
    ]
    const { body } = await books.post<Paid>('payments', payment(accountId, { amountCents: 150_000, parts }))
    return body.payments
  }

  it('lists its payments, returns, withholdings and refunds by day, newest first, void ones too', async () => {
    const { accountId } = await books.newLease()
    const [rent] = await splitCheck(accountId)
    await books.post('reversals', { payment: rent?.id, date: '2026-01-20' })
    const deposit = payment(accountId, { type: 'deposit', amountCents: 60_000, receivedOn: '2026-02-01' })
    const { body: again } = await books.post<Paid>('payments', deposit)
    await books.app.rest('POST', `/payments/${again.payments[0]?.id}/void`, {
      user: books.manager,
      body: { reason: 'Typed twice' },
    })
    await books.post('payments', { ...deposit, receivedOn: '2026-02-02' })
    await books.post('deposits/refund', {
      account: accountId,
      amountCents: 10_000,
      date: '2026-03-01',
      method: 'check',
    })

    const moves = await depositMoves(req, accountId, '2026-06-30')
    expect(moves.map(({ kind, date, cents, voided }) => [kind, date, cents, voided])).toEqual([
      ['refunded', '2026-03-01', 10_000, false],
      ['paid', '2026-02-02', 60_000, false],
      ['paid', '2026-02-01', 60_000, true],
      ['returned', '2026-01-20', 50_000, false],
      ['paid', '2026-01-05', 50_000, false],
    ])
    expect(moves[2]?.voidReason).toBe('Typed twice')
    expect(moves[4]?.reversedOn).toBe('2026-01-20')
    expect(await depositMoves(req, accountId, '2026-01-19')).toHaveLength(1)
  })

  it('comes with the other parts of its check', async () => {
    const { accountId } = await books.newLease()
    const [rent, deposit] = await splitCheck(accountId)
    const parts = [
      { type: 'rent', cents: 100_000, here: true },
      { type: 'deposit', cents: 50_000, here: true },
    ]
    expect([...(await checksOfAccount(req, accountId))]).toEqual([
      [rent?.id, parts],
      [deposit?.id, parts],
    ])
  })
})
