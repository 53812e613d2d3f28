import { beforeAll, describe, expect, it } from 'vitest'

import {
  ledgerBooks,
  payment,
  type LedgerBooks,
  type Entry,
  type Paid,
  type Refused,
} from '@tests/support/ledger/ledgerBooks'

describe('the doors of the ledger', () => {
  let books: LedgerBooks
  beforeAll(async () => {
    books = await ledgerBooks()
  })

  describe('a refund', () => {
    it('gives back at most the lowest unapplied amount from its day through today', async () => {
      const { accountId } = await books.newLease()
      await books.post('payments', payment(accountId, { amountCents: 150_000, receivedOn: '2026-01-01' }))
      await books.rent(accountId, '2026-02-01')
      const refund = { account: accountId, date: '2026-01-10', method: 'check', amountCents: 50_001 }
      expect(await books.refused('refunds', refund)).toEqual({ status: 409, code: 'REFUND_TOO_LARGE' })
      const answers = await Promise.all(
        [1, 2].map(() => books.post<Entry>('refunds', { ...refund, amountCents: 30_000 })),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
      expect((await books.ledger(accountId, '2026-01-31')).ageing.balanceCents).toBe(120_000)
      expect((await books.post<Entry>('refunds', { ...refund, amountCents: 20_000 })).body.balanceCents).toBe(
        0,
      )
    })
  })

  describe('deposits', () => {
    it('settle charges when withheld, and give back the rest: 1,500 held, 750 withheld, 750 refunded', async () => {
      const { accountId } = await books.newLease()
      await books.post('payments', payment(accountId, { type: 'deposit', amountCents: 150_000 }))
      await books.rent(accountId)
      await books.post('payments', payment(accountId, { amountCents: 60_000 }))
      await books.post('charges', {
        account: accountId,
        type: 'damage',
        description: 'Broken door',
        amountCents: 35_000,
        dueDate: '2026-03-31',
      })
      const day = { account: accountId, date: '2026-03-31' }
      expect(
        (await books.post<Entry>('deposits/withhold', { ...day, amountCents: 75_000 })).body.balanceCents,
      ).toBe(0)
      expect(
        await books.refused('deposits/refund', { ...day, amountCents: 75_001, method: 'check' }),
      ).toEqual({
        status: 409,
        code: 'DEPOSIT_TOO_SMALL',
      })
      await books.post('deposits/refund', { ...day, amountCents: 75_000, method: 'check' })
      expect(await books.ledger(accountId)).toMatchObject({
        ageing: { balanceCents: 0 },
        account: { depositHeldCents: 0 },
      })
    })

    it('asked for raise what is required, and touch neither balance nor what is held', async () => {
      const { accountId } = await books.newLease()
      const day = { account: accountId, date: '2026-01-05', amountCents: 20_000 }
      expect((await books.post<Entry>('deposits/charge', day)).body.balanceCents).toBe(0)
      expect((await books.ledger(accountId)).account).toMatchObject({
        depositHeldCents: 0,
        depositMoves: { chargedCents: 20_000 },
      })
    })

    it('that were used cannot be voided', async () => {
      const { accountId } = await books.newLease()
      const { body } = await books.post<Paid>('payments', payment(accountId, { type: 'deposit' }))
      await books.post('deposits/refund', {
        account: accountId,
        date: '2026-02-01',
        amountCents: 1,
        method: 'cash',
      })
      const answer = await books.app.rest<Refused>('POST', `/payments/${body.payments[0]!.id}/void`, {
        user: books.manager,
        body: { reason: 'x' },
      })
      expect([answer.status, answer.body.errors[0]!.data.code]).toEqual([409, 'DEPOSIT_IN_USE'])
    })
  })

  describe('a write-off', () => {
    it('gives up what is owed, with a reason, and never more', async () => {
      const { accountId } = await books.newLease()
      await books.rent(accountId)
      const asked = { account: accountId, date: '2026-03-01', reason: 'Moved away' }
      expect(await books.refused('write-offs', { ...asked, reason: ' ' })).toEqual({
        status: 400,
        code: 'REASON_REQUIRED',
      })
      expect(await books.refused('write-offs', { ...asked, amountCents: 100_001 })).toEqual({
        status: 409,
        code: 'NOTHING_TO_WRITE_OFF',
      })
      expect((await books.post<Entry>('write-offs', asked)).body).toMatchObject({
        amountCents: 100_000,
        balanceCents: 0,
      })
      expect((await books.refused('write-offs', asked)).code).toBe('NOTHING_TO_WRITE_OFF')
    })
  })

  describe('an opening balance', () => {
    it('is owed from the first day of the books, with its own due date, or prepaid', async () => {
      const [owing, prepaid] = [await books.newLease(), await books.newLease()]
      await books.post('opening-balances', {
        account: owing.accountId,
        amountCents: 5_000,
        dueDate: '2025-11-01',
      })
      expect((await books.ledger(owing.accountId, '2026-01-01')).ageing).toMatchObject({
        balanceCents: -5_000,
        oldestPastDueDate: '2025-11-01',
      })
      const { body } = await books.post<Entry>('opening-balances', {
        account: prepaid.accountId,
        amountCents: -700,
      })
      expect(body).toMatchObject({ amountCents: 700, date: '2026-01-01', balanceCents: 700 })
    })
  })
})
