import { beforeAll, describe, expect, it } from 'vitest'

import {
  ledgerBooks,
  payment,
  type LedgerBooks,
  type Paid,
  type Reversed,
  type Refused,
} from '@tests/support/ledger/ledgerBooks'

describe('the doors of the ledger', () => {
  let books: LedgerBooks
  beforeAll(async () => {
    books = await ledgerBooks()
  })

  describe('a returned check', () => {
    it('opens its charge again, with its old due date, and brings a fee', async () => {
      const { accountId } = await books.newLease()
      await books.rent(accountId)
      const { body: paid } = await books.post<Paid>('payments', payment(accountId, { receiptNumber: 'R-7' }))
      const { status, body } = await books.post<Reversed>('reversals', {
        payment: paid.payments[0]!.id,
        date: '2026-02-04',
        nsfFeeCents: 3_500,
      })
      expect(status).toBe(201)
      expect(body.fee).toMatchObject({ amountCents: 3_500, date: '2026-02-04' })

      const before = await books.ledger(accountId, '2026-02-03')
      expect(before.ageing.balanceCents).toBe(0)
      const after = await books.ledger(accountId, '2026-02-04')
      expect(after.ageing).toMatchObject({ balanceCents: -103_500, oldestPastDueDate: '2026-01-01' })
      expect(after.settlement.charges.map(({ openCents }) => openCents)).toEqual([100_000, 3_500])
    })

    it('takes all parts of the check back, and a void of the return brings all of it back, fee included', async () => {
      const { accountId } = await books.newLease()
      const parts = [
        { type: 'rent', amountCents: 60_000 },
        { type: 'deposit', amountCents: 40_000 },
      ]
      const { body: paid } = await books.post<Paid>('payments', payment(accountId, { parts }))
      const { body } = await books.post<Reversed>('reversals', {
        payment: paid.payments[1]!.id,
        date: '2026-01-20',
        nsfFeeCents: 2_000,
      })
      expect(body.reversals).toHaveLength(2)
      expect(await books.ledger(accountId)).toMatchObject({
        ageing: { balanceCents: -2_000 },
        account: { depositHeldCents: 0 },
      })
      const undone = await books.app.rest('POST', `/reversals/${body.reversals[0]!.id}/void`, {
        user: books.manager,
        body: { reason: 'The bank was wrong' },
      })
      expect(undone.status).toBe(200)
      expect(await books.ledger(accountId)).toMatchObject({
        ageing: { balanceCents: 60_000 },
        account: { depositHeldCents: 40_000 },
      })
    })

    it('cannot be returned twice, voided meanwhile, returned after a void, or before it came', async () => {
      const { accountId } = await books.newLease()
      const [first, second] = (
        await Promise.all([1, 2].map(() => books.post<Paid>('payments', payment(accountId))))
      ).map(({ body }) => body.payments[0]!.id)
      expect(await books.refused('reversals', { payment: first, date: '2026-01-04' })).toEqual({
        status: 400,
        code: 'BAD_DAY',
      })
      await books.post('reversals', { payment: first, date: '2026-01-20' })
      expect(await books.refused('reversals', { payment: first, date: '2026-01-21' })).toEqual({
        status: 409,
        code: 'ALREADY_REVERSED',
      })
      const voided = await books.app.rest<Refused>('POST', `/payments/${first}/void`, {
        user: books.manager,
        body: { reason: 'x' },
      })
      expect([voided.status, voided.body.errors[0]!.data.code]).toEqual([409, 'PAYMENT_REVERSED'])
      await books.app.rest('POST', `/payments/${second}/void`, { user: books.manager, body: { reason: 'x' } })
      expect(await books.refused('reversals', { payment: second, date: '2026-01-20' })).toEqual({
        status: 409,
        code: 'ALREADY_VOID',
      })
    })

    it('is taken back once when two people do so at the same moment', async () => {
      const { accountId } = await books.newLease()
      const { body } = await books.post<Paid>('payments', payment(accountId))
      const asked = { payment: body.payments[0]!.id, date: '2026-01-20', nsfFeeCents: 1_000 }
      const answers = await Promise.all([1, 2, 3].map(() => books.post<Refused>('reversals', asked)))
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
      expect((await books.ledger(accountId)).ageing.balanceCents).toBe(-1_000)
    })
  })
})
