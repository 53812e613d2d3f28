import { beforeAll, describe, expect, it } from 'vitest'

import { buildBankAccount, buildCharge, buildTenant, buildUnit, idOf } from '@tests/support/builders'
import { ledgerBooks, payment, type LedgerBooks, type Paid } from '@tests/support/ledger/ledgerBooks'

describe('the doors of the ledger', () => {
  let books: LedgerBooks
  beforeAll(async () => {
    books = await ledgerBooks()
  })

  describe('payments', () => {
    it('takes 1,600 as 800 rent and 800 deposit; the next 800 rent leaves 800 owed and 800 held', async () => {
      const { accountId } = await books.newLease()
      await buildCharge(books.app.payload, {
        account: accountId,
        type: 'rent',
        amountCents: 160_000,
        date: undefined,
      })
      const parts = [
        { type: 'rent', amountCents: 80_000 },
        { type: 'deposit', amountCents: 80_000 },
      ]
      const { status, body } = await books.post<Paid>(
        'payments',
        payment(accountId, { parts, amountCents: 160_000, receivedOn: '2026-01-01' }),
      )
      expect(status).toBe(201)
      expect(body.balances).toEqual([{ account: accountId, balanceCents: -80_000 }])
      expect((await books.ledger(accountId)).account.depositHeldCents).toBe(80_000)
    })

    it('splits one receipt over several leases, to the cent', async () => {
      const [one, two] = [await books.newLease(), await books.newLease()]
      const { body } = await books.post<Paid>('payments', {
        ...payment(one.accountId, { amountCents: 100_001 }),
        parts: [
          { account: one.accountId, amountCents: 33_334 },
          { account: two.accountId, amountCents: 66_667 },
        ],
      })
      expect(body.balances).toEqual([
        { account: one.accountId, balanceCents: 33_334 },
        { account: two.accountId, balanceCents: 66_667 },
      ])
      expect(
        await books.refused('payments', {
          ...payment(one.accountId, { amountCents: 100 }),
          parts: [
            { account: one.accountId, amountCents: 50 },
            { account: two.accountId, amountCents: 49 },
          ],
        }),
      ).toEqual({ status: 400, code: 'SPLIT_NOT_WHOLE' })
    })

    it('put each part of a split into the bank account that is named, and ask who paid of the lease it is for', async () => {
      const { payload } = books.app
      const bank = await buildBankAccount(payload, { name: 'Operating' })
      const [ana, ben] = [await buildTenant(payload), await buildTenant(payload)]
      const [one, two] = [await books.newLease({ tenants: [ana.id, ben.id] }), await books.newLease()]
      const { status, body } = await books.post<Paid>('payments', {
        ...payment(one.accountId, { amountCents: 150_001, tenant: ben.id, bankAccount: bank.id }),
        parts: [
          { account: one.accountId, type: 'rent', amountCents: 50_000 },
          { account: two.accountId, type: 'rent', amountCents: 100_001 },
        ],
      })
      expect(status).toBe(201)
      const stored = await Promise.all(
        body.payments.map(({ id }) => payload.findByID({ collection: 'payments', id, depth: 0 })),
      )
      expect(stored.map(({ bankAccount, amountCents }) => [bankAccount, amountCents])).toEqual([
        [bank.id, 50_000],
        [bank.id, 100_001],
      ])
      expect(stored[0]?.tenant).toBe(ben.id)
      expect(stored[1]?.tenant).not.toBe(ben.id)
      expect(idOf(stored[1]?.account)).toBe(two.accountId)
    })

    it('are taken from an assistant for their own properties, without telling a balance', async () => {
      const unit = await buildUnit(books.app.payload, { property: books.property })
      const own = await books.newLease({ unit: unit.id })
      const foreign = await books.newLease()
      const { account: _, ...common } = payment(0)
      const answer = await books.post<Paid>('payments', { ...common, lease: own.id }, books.assistant)
      expect(answer.status).toBe(201)
      expect(answer.body.balances.map(({ balanceCents }) => balanceCents)).toEqual([null])
      const { status } = await books.refused('payments', { ...common, lease: foreign.id }, books.assistant)
      expect([400, 404]).toContain(status)
      for (const path of ['charges', 'credits', 'refunds', 'reversals', 'write-offs', 'deposits/refund'])
        expect((await books.refused(path, {}, books.assistant)).status).toBe(404)
    })
  })
})
