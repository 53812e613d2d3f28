import { beforeAll, describe, expect, it } from 'vitest'

import { ledgerBooks, type LedgerBooks, type Refused } from '@tests/support/ledger/ledgerBooks'

describe('writing a balance off', () => {
  let books: LedgerBooks
  beforeAll(async () => {
    books = await ledgerBooks()
  })

  it('happens once, however many do so at the same moment', async () => {
    const { accountId } = await books.newLease()
    await books.rent(accountId)
    const body = { account: accountId, reason: 'Moved away', date: '2026-02-01' }
    const answers = await Promise.all([1, 2, 3].map(() => books.post<Refused>('write-offs', body)))

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    for (const { status, body: refused } of answers)
      if (status === 409) expect(refused.errors[0]!.data.code).toBe('NOTHING_TO_WRITE_OFF')
    expect(await books.app.sql('select amount_cents::int as cents from credits')).toEqual([
      { cents: 100_000 },
    ])
  })
})
