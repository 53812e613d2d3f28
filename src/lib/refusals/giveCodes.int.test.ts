import { beforeAll, describe, expect, it } from 'vitest'

import { ledgerBooks, payment, type LedgerBooks, type Refused } from '@tests/support/ledger/ledgerBooks'

describe('what Payload refuses by itself', () => {
  let books: LedgerBooks
  let account: number
  beforeAll(async () => {
    books = await ledgerBooks()
    account = (await books.newLease()).accountId
  })

  it.each([
    [{ receivedOn: '2026-02-31' }, 'BAD_DAY', /Check the month and the day/],
    [{ amountCents: 0 }, 'BAD_AMOUNT', /Enter at least \$0\.01/],
    [{ method: 'shells' }, 'INVALID', /Method/],
  ])('an invalid record says so with a code and why, through both doors: %j', async (data, code, why) => {
    for (const path of ['/payments', '/ledger/payments']) {
      const { status, body } = await books.app.rest<Refused>('POST', path, {
        user: books.manager,
        body: payment(account, data),
      })
      expect([path, status, body.errors[0]?.data.code]).toEqual([path, 400, code])
      if (path === '/payments') expect(body.errors[0]?.message).toMatch(why)
    }
  })

  it('a body that is no JSON, somebody unknown, somebody who may not, and what is not there', async () => {
    const codeOf = async (...asked: Parameters<LedgerBooks['app']['rest']>): Promise<unknown> => {
      const { body, status } = await books.app.rest<Refused>(...asked)
      return [status, body.errors[0]?.data.code]
    }
    const user = books.manager
    expect(await codeOf('POST', '/payments', { user, body: '{"a"' })).toEqual([400, 'BAD_PARAMETER'])
    expect(await codeOf('POST', '/ledger/payments', { body: {} })).toEqual([401, 'NOT_SIGNED_IN'])
    expect(await codeOf('PATCH', '/bank-accounts/1', { user, body: {} })).toEqual([403, 'FORBIDDEN'])
    expect(await codeOf('GET', '/payments/999999', { user })).toEqual([404, 'NOT_FOUND'])
  })
})
