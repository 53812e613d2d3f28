import { beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { addMonths } from '@/domain/calendar/addMonths'
import { parseDay } from '@/domain/calendar/day'
import { longDay } from '@/domain/calendar/formatDay'

import {
  ledgerBooks,
  payment,
  type LedgerBooks,
  type Paid,
  type Refused,
} from '@tests/support/ledger/ledgerBooks'

describe('the doors of the ledger', () => {
  let books: LedgerBooks
  beforeAll(async () => {
    books = await ledgerBooks()
  })

  describe('bad input writes nothing', () => {
    it.each([
      ['payments', { amountCents: 0 }, 'BAD_AMOUNT'],
      ['payments', { amountCents: -5 }, 'BAD_AMOUNT'],
      ['payments', { amountCents: 10.5 }, 'BAD_AMOUNT'],
      ['payments', { amountCents: 1_000_000_000 }, 'BAD_AMOUNT'],
      ['payments', { receivedOn: '1900-01-01' }, 'BAD_DAY'],
      ['payments', { receivedOn: '2025-12-31' }, 'BEFORE_BOOKS_START'],
      ['payments', { amount: 12 }, 'BAD_PARAMETER'],
      ['payments', { parts: 'x' }, 'BAD_PARAMETER'],
      ['reversals', { payment: 'x', date: '2026-01-01' }, 'BAD_PARAMETER'],
      ['reversals', { payment: 999_999, date: '2026-01-01' }, undefined],
      ['refunds', { amountCents: 100, date: '2025-12-31', method: 'cash' }, 'BEFORE_BOOKS_START'],
      ['refunds', { amountCents: 100, date: '2026-02-31', method: 'cash' }, undefined],
      ['credits', { type: 'concession', description: 'x', amountCents: 1, date: '2962-01-01' }, undefined],
    ])('%s %j', async (path, data, code) => {
      const { accountId } = await books.newLease()
      const base =
        path === 'payments' ? payment(accountId) : path === 'reversals' ? {} : { account: accountId }
      const answer = await books.refused(path, { ...base, ...data })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      if (code) expect(answer.code).toBe(code)
    })

    it('a payment received before the books start is refused by the database too', async () => {
      const { accountId } = await books.newLease()
      const { body } = await books.post<Paid>('payments', payment(accountId))
      const copy = `insert into payments (account_id, type, method, amount_cents, received_on, date, updated_at, created_at)
        select account_id, type, method, amount_cents, $2::timestamptz, date, now(), now() from payments where id = $1`
      const id = body.payments[0]?.id
      await expect(books.app.sql(copy, [id, '2025-12-31T12:00:00Z'])).rejects.toThrow('January 1, 2026')
      await books.app.sql(copy, [id, '2026-01-01T12:00:00Z'])
    })

    it('what happened is at most 3 months ahead of today; what falls due may be further', async () => {
      const { accountId } = await books.newLease()
      const { app, manager } = books
      await books.rent(accountId)
      const [row] = await app.sql<{ today: string }>('select business_today()::text as today')
      const last = addMonths(parseDay(row?.today), 3)
      const after = addDays(last, 1)
      const money = { account: accountId, amountCents: 1 }
      const refused: [path: string, body: object][] = [
        ['payments', { ...money, receivedOn: after, method: 'check', type: 'rent' }],
        ['credits', { ...money, type: 'concession', description: 'x', date: after }],
        ['refunds', { ...money, date: after, method: 'cash' }],
        ['deposits/bring-forward', { ...money, date: after }],
        ['write-offs', { ...money, date: after, reason: 'x' }],
      ]
      for (const [path, body] of refused)
        expect([path, await books.refused(path, body)]).toEqual([path, { status: 400, code: 'BAD_DAY' }])
      const byCollection = await app.rest<Refused>('POST', '/payments', {
        user: manager,
        body: { ...money, receivedOn: after, method: 'check', type: 'rent' },
      })
      expect(byCollection.status).toBe(400)
      expect(byCollection.body.errors[0]?.message).toBe(
        `${longDay(after)} is more than 3 months ahead. Check the year, or enter this when it happens.`,
      )

      const paid = await books.post<Paid>('payments', payment(accountId, { receivedOn: last }))
      expect(paid.status).toBe(201)
      const reversal = { payment: paid.body.payments[0]?.id, date: after }
      expect((await books.refused('reversals', reversal)).code).toBe('BAD_DAY')
      for (const [path, body] of [
        ['charges', { ...money, type: 'other', description: 'x', dueDate: after }],
        ['deposits/charge', { ...money, date: after }],
      ] as const)
        expect([path, (await books.post(path, body)).status]).toEqual([path, 201])
    })

    it('writes the days of its sentences out', async () => {
      const { accountId } = await books.newLease()
      const { body } = await books.post<Paid>('payments', payment(accountId, { receivedOn: '2026-02-03' }))
      const sentenceOf = async (path: string, sent: object): Promise<string | undefined> => {
        const answer = await books.app.rest<Refused>('POST', path, { user: books.manager, body: sent })
        return answer.body.errors[0]?.message
      }
      expect(
        await sentenceOf('/ledger/reversals', { payment: body.payments[0]?.id, date: '2026-02-02' }),
      ).toBe('The payment counts from February 3, 2026. Choose that day or a later one.')
      expect(
        await sentenceOf('/ledger/deposits/refund', {
          account: accountId,
          amountCents: 5,
          date: '2026-02-04',
          method: 'cash',
        }),
      ).toBe('$0.00 of the deposit can be used on February 4, 2026, and no more.')
      expect(
        await sentenceOf('/payments', {
          ...payment(accountId),
          receivedOn: '2026-02-03',
          date: '2026-02-09',
        }),
      ).toBe('This entry counts from February 3, 2026. Leave the day empty: it follows from the others.')
    })

    it('a void in closed books says who can open them, and where a correction goes', async () => {
      const { accountId } = await books.newLease()
      const { body } = await books.post<Paid>('payments', payment(accountId))
      await books.app.payload.updateGlobal({ slug: 'settings', data: { lockDate: '2026-03-31' } })
      const refused = await books.app.rest<Refused>('POST', `/payments/${body.payments[0]?.id}/void`, {
        user: books.manager,
        body: { reason: 'x' },
      })
      await books.app.payload.updateGlobal({ slug: 'settings', data: { lockDate: null } })
      expect(refused.status).toBe(409)
      expect(refused.body.errors[0]).toMatchObject({
        message:
          'Books are closed through March 31, 2026. Have an admin open them, or enter a correction dated April 1, 2026 or later.',
        data: { code: 'BOOKS_CLOSED' },
      })
    })

    it('a payment and a charge of a closed day count from the first open one, and the answer says so', async () => {
      const { accountId } = await books.newLease()
      await books.app.payload.updateGlobal({ slug: 'settings', data: { lockDate: '2026-03-31' } })
      const paid = await books.post<Paid & { notes?: string[] }>('payments', {
        ...payment(accountId),
        receivedOn: '2026-03-10',
      })
      const charged = await books.post<{ date: string; notes?: string[] }>('charges', {
        account: accountId,
        type: 'other',
        description: 'Key',
        amountCents: 100,
        dueDate: '2026-03-10',
      })
      await books.app.payload.updateGlobal({ slug: 'settings', data: { lockDate: null } })
      const open = await books.post<Paid & { notes?: string[] }>('payments', {
        ...payment(accountId),
        receivedOn: '2026-03-10',
      })
      const said = [
        'The books are not open on March 10, 2026: it counts from April 1, 2026, the first open day.',
      ]
      expect([paid.body.notes, charged.body.notes, open.body.notes]).toEqual([said, said, undefined])
      expect(charged.body.date).toBe('2026-04-01')
    })

    it('a day in closed books is books.refused, naming the first open one', async () => {
      const { accountId } = await books.newLease()
      const { body: paid } = await books.post<Paid>('payments', payment(accountId, { amountCents: 500 }))
      await books.app.payload.updateGlobal({ slug: 'settings', data: { lockDate: '2026-03-31' } })
      for (const [path, body] of [
        ['credits', { type: 'concession', description: 'x', amountCents: 1, date: '2026-03-31' }],
        ['refunds', { amountCents: 1, date: '2026-03-31', method: 'cash' }],
        ['deposits/bring-forward', { amountCents: 1, date: '2026-03-31' }],
      ] as const)
        expect(await books.refused(path, { account: accountId, ...body })).toEqual({
          status: 409,
          code: 'BOOKS_CLOSED',
        })
      const reversal = { payment: paid.payments[0]!.id, date: '2026-03-31' }
      expect((await books.refused('reversals', reversal)).code).toBe('BOOKS_CLOSED')
      await books.app.payload.updateGlobal({ slug: 'settings', data: { lockDate: null } })
    })
  })
})
